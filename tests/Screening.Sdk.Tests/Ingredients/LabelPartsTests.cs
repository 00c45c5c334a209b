using Screening.Ingredients.Labels;
using Screening.Tests.Packs;

namespace Screening.Tests.Ingredients;

/// <summary>Where the lists of a label lie; they are marked with ‹ and › in the folded label.</summary>
public class LabelPartsTests
{
    private static readonly LabelParts Parts = new(Written.Contexts(SubstancePack.Contexts));

    [Theory]
    [InlineData("配料:水、糖。用法:口服", "配料‹:水、糖›。用法:口服")]
    [InlineData("品名:面霜\n成分\n水、糖", "品名:面霜\n成分‹\n水、糖›")]
    [InlineData("【成分】水、糖【用法】外用", "【成分‹】水、糖›【用法】外用")]
    [InlineData("(ingredients: aqua, parfum (limonene)) hydroquinone inside", "(ingredients‹: aqua, parfum (limonene)›) hydroquinone inside")]
    [InlineData("ingredients (inci): aqua", "ingredients‹ (›inci‹): aqua›")]
    [InlineData("ingredients aqua, glycerin, sugar. directions: apply", "ingredients‹ aqua, glycerin, sugar. ›directions: apply")]
    [InlineData("ingredients: aqua directions: apply", "ingredients‹: aqua ›directions: apply")]
    [InlineData("ingredients: aqua. may contain: ci 77491", "ingredients‹: aqua. may contain: ci 77491›")]
    [InlineData("ingredients: aqua. free from parabens", "ingredients‹: aqua. ›free from parabens")]
    [InlineData("zutaten: wasser\nanwendung: dünn", "zutaten‹: wasser\n›anwendung: dünn")]
    [InlineData("ingredients/ingredientes: eau", "ingredients/ingredientes‹: eau›")]
    [InlineData("ingredienti - acqua", "ingredienti‹ - acqua›")]
    [InlineData("ingredientes: agua", "ingredientes‹: agua›")]
    [InlineData("原材料名 小麦、砂糖、塩", "原材料名‹ 小麦、砂糖、塩›")]
    [InlineData("[전성분] 정제수", "[전성분‹] 정제수›")]
    [InlineData("全成分:水\n全成分:水", "全成分‹:水\n›全成分‹:水›")]
    [InlineData("成分:水\n配料:糖", "成分‹:水\n›配料‹:糖›")]
    // a blank line ends a list, but not the one directly behind the heading
    [InlineData("成分\n\n水、糖\n\n很好用", "成分‹\n\n水、糖›\n\n很好用")]
    // no headings
    [InlineData("天然成分:温和", "天然成分:温和")]
    [InlineData("成分天然、温和、不含氢醌", "成分天然、温和、不含氢醌")]
    [InlineData("成分温和", "成分温和")]
    [InlineData("成分说明:水、糖、盐", "成分说明:水、糖、盐")]
    [InlineData("incidence, of, spots", "incidence, of, spots")]
    [InlineData("ingredients that are clean, safe, and free of parabens", "ingredients that are clean, safe, and free of parabens")]
    [InlineData("ingredients-conscious care", "ingredients-conscious care")]
    [InlineData("", "")]
    public void A_list_begins_at_a_heading_and_ends_where_something_else_begins(string label, string expected)
    {
        var marked = label;
        foreach (var list in Enumerable.Reverse(Parts.In(label)).Where(range => range.Part.IsList())) marked = marked.Insert(list.End, "›").Insert(list.Start, "‹");
        marked.Should().Be(expected);
    }

    [Fact]
    public void Twenty_thousand_headings_take_no_longer_than_other_text()
    {
        var label = string.Concat(Enumerable.Repeat("\n成分:a", 13_000));
        var lists = Parts.In(label);
        lists.Should().HaveCount(13_000).And.BeInAscendingOrder(range => range.Start);
    }
}
