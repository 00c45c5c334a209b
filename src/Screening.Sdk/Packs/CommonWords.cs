using System.Collections.Frozen;
using Screening.Text;

namespace Screening.Packs;

/// <summary>Words that stand on the labels of honest goods everywhere; a rule that looks for one of them stops everybody.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Words = ((string[])
    [
        "水", "盐", "糖", "油", "酒", "茶", "奶", "肉", "鱼", "米", "蛋", "食品", "饮料", "化妆品", "提取物", "香精", "香料", "色素", "维生素", "蛋白", "胶囊", "粉", "片",
        "water", "salt", "sugar", "oil", "alcohol", "tea", "milk", "meat", "fish", "rice", "egg", "food", "cream", "extract", "flavor", "flavour",
        "vitamin", "protein", "acid", "sodium", "powder", "and", "with", "free", "the", "of",
        "エキス", "香料", "水", "추출물", "물",
    ]).Select(TextFolder.FoldTerm).ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string folded) => Words.Contains(folded);
}
