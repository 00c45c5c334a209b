using CsCheck;
using Screening.Ingredients;

namespace Screening.Tests.Ingredients;

/// <summary>The search for near names against the table of distances, at every pair of places of a text.</summary>
public class NearNamesOracle
{
    // Two letters and a sign, so that names overlap, repeat letters and meet the edges of words.
    private static readonly Gen<string> Words = Gen.Char["aab"].Array[1, 6].Select(chars => new string(chars));
    private static readonly Gen<string> Names = Gen.Select(Gen.Char["ab"].Array[8, 18], Gen.Bool, Words, (first, more, second) => new string(first) + (more ? " " + second : ""));

    [Fact]
    public void One_edit_is_what_the_table_of_distances_says() =>
        Gen.Select(Names, Gen.Int[1, 3], Gen.Int[0, 30], Gen.Char["ab 1"]).Select((name, edits, at, c) => (name, text: Edited(name, edits, at, c)))
            .Sample(pair =>
            {
                if (!char.IsAsciiLetterOrDigit(pair.text[0]) || !char.IsAsciiLetterOrDigit(pair.text[^1])) return true;
                var expected = Distance(pair.text, pair.name) == 1;
                var forward = OneEdit.Reach(pair.text, 0, pair.name, 1) == pair.text.Length;
                var backward = OneEdit.Reach(pair.text, pair.text.Length - 1, pair.name, -1) == pair.text.Length;
                return forward == expected && backward == expected;
            }, iter: 20_000);

    [Fact]
    public void The_index_forgets_no_near_name() =>
        Gen.Select(Gen.Char["ab"].Array[9, 18].Select(chars => new string(chars)).Array[1, 4], Gen.Select(Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 30], Gen.Char["ab1"]).Array[1, 4])
            .Sample((names, edits) =>
            {
                var text = string.Join(", ", edits.Select(e => Edited(names[e.Item1 % names.Length], e.Item2, e.Item3, e.Item4)));
                var near = NearNames.Build([Rule(names)], new LegalNames());
                var found = new List<NameHit>();
                near.FindIn(text, [true], found);
                var expected = text.Split(", ").Where(word => !names.Contains(word)).SelectMany(word => names.Distinct().Where(name => Distance(word, name) == 1).Select(name => (name, word)));
                return found.Select(hit => (hit.Name.Written, text[hit.Start..hit.End])).Distinct().Order().SequenceEqual(expected.Distinct().Order());
            }, iter: 5_000);

    private static SubstanceRule Rule(string[] names) => new(NaiveSubstancesTests.Header(0, Outcome.Reject))
    {
        RespectsLegalNames = true,
        Elsewhere = null,
        Substances = [new Substance { Id = "s", Name = "s", NameEn = "", Unless = [], Location = new SourceLocation("r.yaml", 1, 1), Terms = [.. names.Select(name => new Term(name, name, TermMode.Anywhere))] }],
    };

    private static string Edited(string name, int edits, int at, char c)
    {
        for (var i = 0; i < edits; i++, at = at * 7 + 3)
        {
            var place = at % name.Length;
            name = (at % 4) switch
            {
                0 => name.Remove(place, 1),
                1 => name.Insert(place, c.ToString()),
                2 => name.Remove(place, 1).Insert(place, c.ToString()),
                _ => place + 1 < name.Length ? name[..place] + name[place + 1] + name[place] + name[(place + 2)..] : name,
            };
        }
        return name;
    }

    /// <summary>The least number of letters to replace, remove, add, or swap with a neighbour.</summary>
    public static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
                d[i, j] = i == 0 ? Cost(b.AsSpan(0, j)) : j == 0 ? Cost(a.AsSpan(0, i)) : Least(a, b, i, j, d);
        return d[a.Length, b.Length];
    }

    private static int Least(string a, string b, int i, int j, int[,] d)
    {
        var (x, y) = (a[i - 1], b[j - 1]);
        var least = Math.Min(d[i - 1, j] + Cost([x]), d[i, j - 1] + Cost([y]));
        least = Math.Min(least, d[i - 1, j - 1] + (x == y ? 0 : Math.Max(Cost([x]), Cost([y]))));
        return i > 1 && j > 1 && x == b[j - 2] && a[i - 2] == y ? Math.Min(least, d[i - 2, j - 2] + Math.Max(Cost([x]), Cost([y]))) : least;
    }

    // A sign or a digit that differs is as good as two edits.
    private static int Cost(ReadOnlySpan<char> added)
    {
        var cost = 0;
        foreach (var c in added) cost += char.IsAsciiLetter(c) ? 1 : 2;
        return cost;
    }
}
