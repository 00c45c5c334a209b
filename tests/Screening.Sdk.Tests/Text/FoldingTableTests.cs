using System.Globalization;
using System.Text;
using Screening.Text;

namespace Screening.Tests.Text;

/// <summary>The table against the platform's own Unicode data, which the test host has and a slim host may lack.</summary>
public class FoldingTableTests
{
    private static readonly FoldingRow[] Rows = [.. FoldingRow.ReadAll().Where(row => row.To.Length > 0)];

    [Fact]
    public void Compatibility_rows_agree_with_the_platform() =>
        Rows.Where(row => row.Why == "compat" && row.From.Normalize(NormalizationForm.FormKC) != row.To).Should().BeEmpty();

    [Fact]
    public void Case_rows_agree_with_the_platform() =>
        Rows.Where(row => row.Why == "case" && row.From != "İ" && char.ToLowerInvariant(row.From[0]) != row.To[0]).Should().BeEmpty();

    [Fact]
    public void Accent_rows_agree_with_the_platform() =>
        Rows.Where(row => row.Why == "accent" && WithoutMarks(row.From) != row.To).Should().BeEmpty();

    [Fact]
    public void Voiced_rows_agree_with_the_platform() =>
        Rows.Where(row => row is { Why: "voiced", From.Length: 2 } && row.From.Normalize(NormalizationForm.FormC) != row.To).Should().BeEmpty();

    [Fact]
    public void Whatever_folds_by_compatibility_folds_like_its_normal_form()
    {
        var differing = Enumerable.Range(0x80, 0xFF80).Select(c => (char)c).Where(c => !char.IsSurrogate(c)).Select(c => c.ToString())
            .Where(c => Rows.Any(row => row.From == c && row.Why == "compat"))
            .Where(c => TextFolder.FoldTerm(c) != TextFolder.FoldTerm(c.Normalize(NormalizationForm.FormKC).ToLowerInvariant()));
        differing.Should().BeEmpty();
    }

    [Fact]
    public void No_character_is_mapped_twice() =>
        Rows.Where(row => row.Why != "lookalike").GroupBy(row => row.From).Where(rows => rows.Count() > 1).Should().BeEmpty();

    [Fact]
    public void Simplified_characters_of_everyday_Chinese_stay() =>
        TextFolder.FoldTerm("药类医盐曲发后效妆酱鸡龟龙芸弁予欠沪浜疏醋缶糸氢醌汞铅砷苯麻").Should().Be("药类医盐曲发后效妆酱鸡龟龙芸弁予欠沪浜疏醋缶糸氢醌汞铅砷苯麻");

    private static string WithoutMarks(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
