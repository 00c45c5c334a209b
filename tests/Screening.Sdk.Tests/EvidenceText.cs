using System.Text.RegularExpressions;

namespace Screening.Tests;

/// <summary>The text of the member that a piece of evidence names, found from the path alone: the engine has no part in it.</summary>
internal static partial class EvidenceText
{
    public static string Of(Filing filing, string field)
    {
        var path = Shape().Match(field);
        var name = path.Groups["member"].Value;
        var key = path.Groups["key"].Value;
        var member = typeof(Filing).GetProperty(char.ToUpperInvariant(name[0]) + name[1..])?.GetValue(filing);
        return member switch
        {
            string text => text,
            IReadOnlyList<string> texts => texts[Index(key)],
            IReadOnlyList<LanguageText> texts => texts[Index(key)].Text,
            IReadOnlyDictionary<string, string> texts => texts[key],
            IFormattable figure => figure.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => throw new InvalidOperationException($"no text at `{field}`"),
        };
    }

    private static int Index(string key) => int.Parse(key, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<member>\w+)(\[(?<key>.+)\])?(\.text)?$")]
    private static partial Regex Shape();
}
