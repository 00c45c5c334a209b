using CsCheck;
using Screening.Ingredients;
using Screening.Ingredients.Labels;
using Screening.Ingredients.Limits;
using Screening.Normalization;
using Screening.Rules;
using Screening.Text;

namespace Screening.Tests.Ingredients;

/// <summary>One pass with one automaton finds what trying everything everywhere finds.</summary>
public class NaiveSubstancesTests
{
    private static readonly TextContexts Contexts = MakeContexts();

    // Small alphabets, so that names overlap, cover each other and meet the edges of words, runs and ingredients.
    private static readonly string[] Alphabets = ["甲乙", "甲乙丙", "ab", "aB 甲", "カナ甲", "12-a", "甲申乙-", "rnm1", "力カ ッ", "阿啊饿a", "安an阿"];

    private static readonly Gen<Outcome> Outcomes = Gen.OneOf(Outcome.Pass, Outcome.Review, Outcome.Incomplete, Outcome.Reject);

    [Fact]
    public void The_matcher_agrees_with_the_naive_one() =>
        Gen.OneOf(Alphabets).SelectMany(alphabet => Gen.Select(Packs(alphabet), Filings(alphabet)))
            .Sample((pack, filing) => Agree(pack, filing), iter: 5_000);

    private static bool Agree((SubstanceRule[] Rules, string[] Legal) pack, Filing filing)
    {
        using var normalized = NormalizedFiling.From(filing, new ProductKindTable());
        var legal = new LegalNames();
        foreach (var name in pack.Legal) legal.Add(TextFolder.FoldTerm(name), name);
        var report = new Report(normalized, Some.Day);
        new SubstanceMatcher(pack.Rules, legal, Contexts, new LimitFacts()).Check(normalized, report);
        var findings = report.Decide(new PackIdentity("p", "1", "")).Findings;
        var found = findings.Select(f => NaiveSubstances.Say(f.RuleId, NameAt(pack.Rules, f.Rule), f.Outcome, f.Evidence)).Order(StringComparer.Ordinal).ToList();
        var expected = new NaiveSubstances(pack.Rules, pack.Legal, Contexts).Find(normalized);
        return found.SequenceEqual(expected) ? true
            : throw new InvalidOperationException($"{Describe(pack)}\nfound    {string.Join(" | ", found)}\nexpected {string.Join(" | ", expected)}");
    }


    private static Gen<(SubstanceRule[] Rules, string[] Legal)> Packs(string alphabet)
    {
        var words = Gen.Char[alphabet].Array[1, 4].Select(chars => new string(chars)).Where(word => Skeleton.OfName(TextFolder.FoldTerm(word)).Length > 0);
        var terms = Gen.Select(words, Gen.Enum<TermMode>(), (word, mode) => new Term(word, TextFolder.FoldTerm(word), mode));
        var limits = Gen.Select(Gen.Int[1, 3], Outcomes, (max, absent) => new Limit(max, "%", absent == Outcome.Reject ? Outcome.Review : absent));
        // A place is named by its shortest term where two of one substance begin together; one term is enough here.
        var substances = Gen.Select(terms, words.Array[0, 1], Gen.Frequency((3, Gen.Const(Array.Empty<Limit>())), (1, limits.Array[1, 2])), Gen.Bool);
        var rules = Gen.Select(substances.Array[1, 4], Gen.Bool, Outcomes, Gen.Frequency((1, Gen.Const((Outcome?)null)), (4, Outcomes.Select(o => (Outcome?)o))));
        return Gen.Select(rules.Array[1, 3], words.Array[0, 3], (made, legal) => (made.Select((rule, i) => Make(i, rule.Item1, rule.Item2, rule.Item3, rule.Item4)).ToArray(), legal));
    }

    private static Gen<Filing> Filings(string alphabet)
    {
        var pieces = Gen.Frequency((6, Gen.Char[alphabet].Array[1, 5].Select(chars => new string(chars))), (3, Gen.OneOf("、", ",", " ", "2%", "(", ")", " (a) ", "\n", "。", "4% ")), (1, Gen.OneOf("成分:", "不含", "用法:", "含", "-free")));
        var texts = Gen.Frequency((1, Gen.Const((string?)null)), (2, pieces.Array[0, 8].Select(parts => (string?)string.Concat(parts))));
        return Gen.Select(texts, texts, texts, texts, (name, list, label, claims) => Some.Filing() with
        {
            SellingName = name,
            Ingredients = list,
            Labels = label is null ? [] : [new LanguageText("zh", label)],
            SellingText = claims,
        });
    }

    private static SubstanceRule Make(int index, (Term Term, string[] Unless, Limit[] Limits, bool InFamily)[] substances, bool legal, Outcome outcome, Outcome? elsewhere)
    {
        var family = new Family { Id = "f", Name = new Message("f", "f"), Limits = [new Limit(3, "%", Absent: index == 0 ? null : Outcome.Review)], Location = new SourceLocation("r.yaml", index, -1) };
        return new SubstanceRule(Header(index, outcome))
        {
            RespectsLegalNames = legal,
            Elsewhere = elsewhere,
            Substances = [.. substances.Select((s, i) => new Substance
            {
                Id = $"s{i}", Name = $"s{i}", NameEn = "", Terms = [s.Term], Unless = s.Unless, Limits = s.Limits, Share = 0.5m, Families = s.InFamily ? [family] : [], Location = new SourceLocation("r.yaml", index, i),
            })],
        };
    }

    internal static RuleHeader Header(int index, Outcome outcome) => new()
    {
        Id = $"substance/{index}",
        Title = new Message("", ""),
        Basis = new LegalBasis { Document = "" },
        Effective = EffectivePeriod.Always,
        AppliesTo = AppliesTo.Everything,
        Outcome = outcome,
        Severity = Severity.Note,
        Message = MessageTemplate.Empty,
        Location = new SourceLocation("r.yaml", index, 0),
    };

    private static string NameAt(SubstanceRule[] rules, SourceLocation at) => at.Column < 0 ? "f" : rules[at.Line].Substances[at.Column].Name;

    private static string Describe((SubstanceRule[] Rules, string[] Legal) pack) =>
        string.Join('\n', pack.Rules.SelectMany(rule => rule.Substances.Select(s => $"{rule.Id} {rule.Outcome} {rule.Elsewhere} {rule.RespectsLegalNames} {s.Id}: {string.Join('|', s.Terms)} unless {string.Join('|', s.Unless)} {string.Join('|', s.Limits.AsEnumerable())} {s.Families.Count}")))
        + $"\nlegal {string.Join('|', pack.Legal)}";

    private static TextContexts MakeContexts()
    {
        var contexts = new TextContexts();
        contexts.DenyBefore.Add("不含");
        contexts.DenyAfter.Add("-free");
        contexts.ContainBefore.Add("含");
        contexts.Headings.Add(new PartHeading(LabelPart.Ingredients, "成分"));
        contexts.Headings.Add(new PartHeading(LabelPart.Warnings, "用法"));
        return contexts;
    }
}
