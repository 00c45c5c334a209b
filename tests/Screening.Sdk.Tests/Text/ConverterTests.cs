using Icu;
using Screening.Text;

namespace Screening.Tests.Text;

/// <summary>The traditional rows of the table, which come from OpenCC, against the converter of ICU, whose data were made apart from it.</summary>
public class ConverterTests
{
    // Where everyday writing merges two characters, or two forms are in use, ICU gives these another one.
    private static readonly string[] Rarer = ["穭穞稆", "襬摆䙓", "諮咨谘", "鉅巨钜", "鏇旋镟", "钁镢䦆"];

    private static readonly (string From, string To, string Theirs)[] Rows = Convert();

    [Fact]
    public void Every_traditional_character_becomes_what_another_converter_makes_of_it() =>
        Rows.Where(row => row.Theirs != row.From && row.Theirs != row.To).Select(row => row.From + row.To + row.Theirs).Should().BeEquivalentTo(Rarer);

    // It knows no variants (峯, 麪) and few rare characters, and leaves them as they are: that says nothing against a row.
    [Fact]
    public void The_other_converter_knows_nearly_all_of_them() => Rows.Count(row => row.Theirs == row.From).Should().BeInRange(1, Rows.Length / 10);

    private static (string From, string To, string Theirs)[] Convert()
    {
        Wrapper.Init();
        using var converter = Transliterator.CreateInstance("Traditional-Simplified");
        return [.. FoldingRow.ReadAll().Where(row => row.Why == "traditional").Select(row => (row.From, row.To, converter.Transliterate(row.From)))];
    }
}
