using System.Text.RegularExpressions;

namespace Screening.Tests.ReferencePack;

/// <summary>All the ways in which the rules of the reference pack are broken.</summary>
internal static partial class Mutations
{
    // Directly before the table or the list of a rule about substances.
    private const string TermsBegin = @"^(?=(?:table: (?!tariff|iecic)|substances:))";

    public static readonly IReadOnlyList<Mutation> All =
    [
        .. AnyRule(), .. Expressions(), .. Phrases(), .. Substances(), .. Barcodes(), .. Consistency(), .. PositiveLists(), .. Tariff(),
    ];

    private static IEnumerable<Mutation> AnyRule() =>
    [
        new("rule removed", true, _ => [new Mutant(1, "the whole file", null)]),
        Mutation.Of("other outcome", true, @"(?<=^(?:    )?outcome: )\w+$", match => [match.Value == "note" ? "review" : "note"]),
        Mutation.Drop("appliesTo key dropped", true, @"(?<=^appliesTo:\n(?:  .*\n)*)  (?:kinds|codes|notCodes|modes|origins|stages): .*\n|^    appliesTo: \{.*\n"),
        Mutation.Of("day moved", true, @"(?<=^(?:    )?(?:effectiveFrom|effectiveTo|from|to): )\S+$", match => Figures.DaysBeside(match.Value)),
        Mutation.Of("item of appliesTo dropped", false, @"(?<=^appliesTo:\n(?:  .*\n)*)  \w+: \[.*, .*\]$|(?<=^    appliesTo: )\{.*, .*\}$", match => ItemsDropped(match.Value)),
    ];

    private static IEnumerable<Mutation> Expressions() =>
    [
        OfClause("clause dropped", true, _ => ["filing.filingId != null"]),
        OfClause("clause negated", true, clause => [$"!({clause})"]),
        OfClause("operand dropped", true, Clauses.WithoutOneOperand),
        OfClause("figure moved", true, clause => Clauses.With(clause, Figure(), Figures.Beside)),
        OfClause("bound shifted", true, clause => Clauses.With(clause, Comparison(), sign => [sign.Contains('=') ? sign[..1] : sign + "="])),
        OfClause("first or last word dropped", false, Clauses.WithoutOneWord),
        Mutation.Drop("needs or missing dropped", true, "^(?:needs|missing): .*\n"),
    ];

    private static IEnumerable<Mutation> Phrases() =>
    [
        // Only raised: no sum of these scores lies directly below a threshold, save another threshold.
        Mutation.Of("threshold raised", true, @"(?<=^(?:note|review|reject): )\d+$", match => Figures.Beside(match.Value).Take(1)),
        Mutation.Drop("cancel dropped", true, @"(?<=^cancels:\n(?:  .*\n)*)  - id: .*\n(?:    .*\n)+"),
        Mutation.Drop("phrase dropped", false, @"(?<=^phrases:\n(?:  .*\n)*)  - id: .*\n(?:    .*\n)+"),
        Mutation.Drop("surroundings dropped", false, "^    (?:before|after|notBefore|notAfter): .*\n"),
        Mutation.Drop("field of a phrase dropped", false, "^    in: .*\n"),
    ];

    private static IEnumerable<Mutation> Substances() =>
    [
        Mutation.Of("all but one row dropped", true, @"(?<=\Aid\tname.*\n)(?<first>.*\n)(?:.*\n)*(?<last>.*\n)\z", match => [match.Groups["first"].Value, match.Groups["last"].Value]),
        Mutation.Drop("legal names believed", false, "^legalNames: false\n"),
        Mutation.Of("legal names not believed", false, $"{TermsBegin}(?<!^legalNames: false\n(?:.*\n)*)", _ => ["legalNames: false\n"]),
        Mutation.Of("looked for elsewhere", true, "^elsewhere: none$", _ => ["elsewhere: review"]),
        Mutation.Of("not looked for elsewhere", true, $"^elsewhere: (?!none).*\n|{TermsBegin}(?<!^elsewhere: .*\n(?:.*\n)*)", _ => ["elsewhere: none\n"]),
        Mutation.Drop("substance dropped", false, @"(?<=^substances:\n(?:  .*\n)*)  - id: .*\n(?:    .*\n)+"),
        Mutation.Drop("number of an additive or dye dropped", false, "^    (?:additive|ci): .*\n"),
        Mutation.Of("limit moved", false, @"(?<=\{ max: )[\d.]+", match => Figures.Beside(match.Value)),
        Mutation.Of("limit of some goods moved", true, @"(?<=^      - \{ (?:.*, )?max: )[\d.]+(?=, unit: )", match => Figures.Beside(match.Value)),
        Mutation.Drop("limit of some goods dropped", true, @"(?<=^      - \{ .*\n)      - \{ .*(?:max|banned): .*\n|^      - \{ .*(?:max|banned): .*\n(?=      - )"),
        Mutation.Drop("share dropped", true, "^    share: .*\n"),
        Mutation.Of("family left", true, "^    families: .*, .*$", match => ItemsDropped(match.Value)),
        Mutation.Drop("family left behind", true, @"(?<=^    share: .*\n)    families: .*\n"),
        Mutation.Drop("exception dropped", false, "^    unless: .*\n"),
    ];

    private static IEnumerable<Mutation> Barcodes() =>
    [
        Mutation.Of("range dropped", true, @"^ranges: .*, .*$", match => ItemsDropped(match.Value)),
        Mutation.Of("range end moved", true, @"(?<=^ranges: .*)\b\d+(?=[-""])", match => Figures.Beside(match.Value).Select(end => end.PadLeft(match.Length, '0'))),
        Mutation.Of("other fault", true, @"^faults: .*$", match => [match.Value.Contains("isbn10", StringComparison.Ordinal) ? "faults: [upcE]" : "faults: [isbn10]"]),
        Mutation.Drop("origins dropped", true, "^notOrigins: .*\n"),
    ];

    private static IEnumerable<Mutation> Consistency() =>
    [
        Mutation.Of("figure of a comparison moved", true, @"(?<=^(?:tolerance|low|high|deviation|days|minSellers): )[\d.]+$", match => Figures.Beside(match.Value)),
        Mutation.Of("other digits compared", true, @"(?<=^digits: )\d+$", match => new[] { "4", "6", "8", "10" }.Except([match.Value])),
        Mutation.Of("other sellers", true, "^sellers: own\n", _ => ["minSellers: 1\n"]),
    ];

    private static IEnumerable<Mutation> PositiveLists() =>
    [
        Mutation.Drop("coverage dropped", true, "^coverage: .*\n"),
        Mutation.Of("prefix never listed dropped", true, "^never: .*$", match => ItemsDropped(match.Value)),
        Mutation.Drop("removed line dropped", true, @"(?<=^removed:\n(?:  .*\n)*)  - \{.*\n"),
        new("kind of condition dropped", true, KindsOfConditionDropped),
        Mutation.Drop("entry dropped", false, @"(?<=^entries:\n(?:  .*\n)*)  - .*\n(?:    .*\n)*"),
        Mutation.Drop("condition dropped", false, @"^      - \{ kind: .*\n"),
    ];

    private static IEnumerable<Mutation> Tariff() =>
    [
        Mutation.Drop("check dropped", true, @"^  - id: tariff/.*\n(?:    .*\n)+"),
        Mutation.Of("letter dropped", true, @"(?<=^    letters: "")\w+", match => match.Length == 1 ? ["Z"] : match.Value.Select((_, i) => match.Value.Remove(i, 1))),
        Mutation.Drop("excusing document dropped", true, "^    unlessDocument: .*\n"),
    ];

    private static Mutation OfClause(string name, bool demanded, Func<string, IEnumerable<string>> change) =>
        Mutation.Of(name, demanded, Clauses.Pattern, match => change(match.Groups[1].Value).Select(Clauses.Written));

    private static IEnumerable<string> ItemsDropped(string list) =>
        ItemAndComma().Matches(list).Select(match => list.Remove(match.Index, match.Length));

    // All conditions of one kind at once: one entry of each kind is enough to prove that the kind is asked for.
    private static IEnumerable<Mutant> KindsOfConditionDropped(string text) =>
        from kind in Regex.Matches(text, @"^      - \{ kind: (\w+)", RegexOptions.Multiline).Select(match => match.Groups[1].Value).Distinct()
        let without = Mutation.WithoutEmptyKeys(Regex.Replace(text, $@"^      - \{{ kind: {kind},.*\n", "", RegexOptions.Multiline))
        select new Mutant(1, kind, without);

    [GeneratedRegex("""(?<=\[)[^\],]+, |, [^\],]+(?=[,\]])""")]
    private static partial Regex ItemAndComma();

    [GeneratedRegex(@"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")]
    private static partial Regex Figure();

    [GeneratedRegex("(?<= )[<>]=?(?= )")]
    private static partial Regex Comparison();
}
