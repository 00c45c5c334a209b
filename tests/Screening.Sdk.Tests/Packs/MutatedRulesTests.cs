using System.Text;
using CsCheck;

namespace Screening.Tests.Packs;

public sealed class MutatedRulesTests
{
    private static readonly byte[][] Seeds = [.. new[] { "positive-list", "tariff", "substances", "lists" }
        .SelectMany(OurRules.Files).Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal) && file.Content.Length < 6_000).Select(file => file.Content.ToArray())];

    private static readonly string[] Pieces =
        ["[", "]", "{", "}", ": ", "- ", "\n", "\t", "\"", "'", "|", ">", "&a", "*a", "!", "%", "#", "?", "\0", "\uFEFF", "\u2028", "kind: ", "  ", "\r", "药", "---\n", "<<: "];

    private static readonly Gen<(int At, int Removed, string Piece)> Change = Gen.Select(Gen.Int[0, 5_999], Gen.Int[0, 12], Gen.OneOf(Pieces));

    [Fact]
    public void A_mutated_rule_file_never_throws_and_its_diagnostics_lie_within_it()
    {
        Gen.Select(Gen.OneOf(Seeds), Change.Array[1, 4]).Sample((seed, changes) =>
        {
            var text = changes.Aggregate(Encoding.UTF8.GetString(seed), Apply);
            var lines = text.Split('\n');
            foreach (var diagnostic in RulePack.Read([new RuleFile("r.yaml", Encoding.UTF8.GetBytes(text))]).Diagnostics.Where(diagnostic => diagnostic.At.File == "r.yaml"))
            {
                if (diagnostic.At.Line < 1 || diagnostic.At.Line > lines.Length + text.Count(c => c == '\r')) return false;
                if (diagnostic.At.Column < 1 || diagnostic.At.Column > lines.Max(line => line.Length) + 1) return false;
            }
            return true;
        }, iter: 2_000);
    }

    private static string Apply(string text, (int At, int Removed, string Piece) change)
    {
        var at = change.At % (text.Length + 1);
        return text[..at] + change.Piece + text[Math.Min(text.Length, at + change.Removed)..];
    }
}
