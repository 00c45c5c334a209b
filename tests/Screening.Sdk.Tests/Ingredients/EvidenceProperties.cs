using CsCheck;
using Screening.Text;

namespace Screening.Tests.Ingredients;

/// <summary>Whatever is found, and however it was disguised, the submitter's own words say it again when they are folded alone.</summary>
public class EvidenceProperties
{
    private static readonly string[] Names = ["hydroquinone", "methyl alcohol", "sibutramine", "氢醌单甲醚", "盐酸西布曲明", "カンナビジオール", "에틸니코틴산"];

    private static readonly Screener Screener = SubstancePack.Compile(
        SubstancePack.Rule(string.Join('\n', Names.Select((name, i) => $"  - {{ id: s{i}, name: {name} }}"))));

    private static readonly Dictionary<char, char> Traditional = new() { ['氢'] = '氫', ['单'] = '單', ['醚'] = '醚', ['盐'] = '鹽', ['틸'] = '칠' };

    private static readonly Gen<string> Around = Gen.OneOf("", "水、", "water, ", "<p>", "含有", "glycerin&nbsp;", "&lt;br&gt;", "メントール、", "\u200B", "(", "é ");

    private static readonly Gen<string> Disguised = Gen.Select(Gen.OneOf(Names), Gen.Int[0, 9].Array[20])
        .Select((name, ways) => string.Concat(name.Select((c, i) => Disguise(c, i + 1 < name.Length, ways[i]))));

    private static readonly Gen<string> Misspelt = Gen.Select(Gen.OneOf("hydroquinone", "sibutramine"), Gen.Int[1, 9])
        .Select((name, at) => name.Remove(at, 1));

    [Theory]
    [InlineData("ingredients")]
    [InlineData("label")]
    [InlineData("claims")]
    [InlineData("name")]
    public void Evidence_folded_again_contains_what_it_matched(string field) =>
        Gen.Select(Around, Gen.Frequency((4, Disguised), (1, Misspelt)), Gen.OneOf("", "、水", ", water", "</p>", "<br>", "&#12289;", ")", " 2%")).Sample((before, name, after) =>
        {
            var text = before + name + after;
            var findings = Screener.Screen(field, text).Findings;
            return findings.Count > 0 && findings.All(finding => finding.Evidence.All(evidence => SaysAgain(evidence, text)));
        }, iter: 3_000);

    private static bool SaysAgain(Evidence evidence, string text)
    {
        var (again, matched) = (TextFolder.FoldTerm(text.Substring(evidence.Start, evidence.Length)), TextFolder.FoldTerm(evidence.Term));
        return evidence.Text == text.Substring(evidence.Start, evidence.Length)
            && (again.Contains(matched, StringComparison.Ordinal) || NearNamesOracle.Distance(again, matched) == 1);
    }

    private static string Disguise(char c, bool isInside, int way) => way switch
    {
        0 when c is > ' ' and < '\u007F' => ((char)(c + 0xFEE0)).ToString(),
        1 when isInside => c + "\u200B",
        2 when char.IsAsciiLetter(c) => c + "\u0301",
        3 => $"&#{(int)c};",
        4 => $"&#x{(int)c:X};",
        5 when Traditional.TryGetValue(c, out var other) => other.ToString(),
        6 when isInside && c is >= '\u4E00' and <= '\u9FFF' => c + " ",
        7 when isInside => c + "<b></b>",
        8 when isInside => c + "&shy;",
        9 => char.ToUpperInvariant(c).ToString(),
        _ => c.ToString(),
    };
}
