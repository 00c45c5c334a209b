using Screening.Barcodes;
using Screening.Consistency;
using Screening.Expressions;
using Screening.Ingredients;
using Screening.Normalization;
using Screening.Packs;
using Screening.Phrases;
using Screening.PositiveLists;
using Screening.Rules;
using Screening.Tariff;

namespace Screening;

/// <summary>
/// A compiled rule pack: immutable, safe to share between threads. To change the rules, compile another pack and use its screener.
/// </summary>
public sealed class Screener
{
    private readonly ProductKindTable _kinds;
    private readonly PositiveList[] _positiveLists;
    private readonly TariffCheck[] _tariff;
    private readonly SubstanceMatcher _substances;
    private readonly PhraseMatcher _phrases;
    private readonly BarcodeRule[] _barcodes;
    private readonly ConsistencyRule[] _consistency;
    private readonly ExpressionSet _expressions;

    internal Screener(PackIdentity pack, PackContents contents)
    {
        Pack = pack;
        _kinds = contents.Facts.Kinds;
        _positiveLists = [.. contents.Rules.OfType<PositiveList>()];
        _tariff = [.. contents.Rules.OfType<TariffCheck>()];
        _substances = new SubstanceMatcher(contents.Rules, contents.Facts.LegalNames, contents.Facts.Contexts, contents.Facts.Limits);
        _phrases = new PhraseMatcher(contents.Rules.OfType<PhraseRule>());
        _barcodes = [.. contents.Rules.OfType<BarcodeRule>()];
        _consistency = [.. contents.Rules.OfType<ConsistencyRule>()];
        _expressions = new ExpressionSet(contents.Rules.OfType<ExpressionRule>());
    }

    /// <summary>The rules this screener decides by.</summary>
    public PackIdentity Pack { get; }

    /// <summary>Decides on a filing by the rules in force at <paramref name="asOf"/>.</summary>
    /// <param name="filing">What the platform submits.</param>
    /// <param name="asOf">The moment whose rules apply; days in law begin at midnight in China.</param>
    /// <param name="history">What earlier filings said of the same barcodes; null when nothing is known.</param>
    public Decision Screen(Filing filing, DateTimeOffset asOf, IReadOnlyList<BarcodeObservation>? history = null) =>
        Decide(filing, asOf, history, trace: null);

    /// <summary>The same decision, with what every rule did: which clause failed, what was cancelled and why.</summary>
    public Explanation Explain(Filing filing, DateTimeOffset asOf, IReadOnlyList<BarcodeObservation>? history = null)
    {
        var trace = new RuleTracer();
        return new Explanation(Decide(filing, asOf, history, trace), trace.Traces);
    }

    private Decision Decide(Filing filing, DateTimeOffset asOf, IReadOnlyList<BarcodeObservation>? history, RuleTracer? trace)
    {
        ArgumentNullException.ThrowIfNull(filing);
        using var normalized = NormalizedFiling.From(filing, _kinds);
        var report = new Report(normalized, asOf, trace);
        EditionInForce.Require(_positiveLists, report);
        foreach (var list in _positiveLists) list.Check(normalized, report);
        EditionInForce.Require(_tariff, report);
        foreach (var check in _tariff) check.Check(normalized, report);
        _substances.Check(normalized, report);
        _phrases.Check(normalized, report);
        foreach (var rule in _barcodes) rule.Check(normalized, report);
        foreach (var rule in _consistency) rule.Check(normalized, history ?? [], report);
        _expressions.Check(normalized, report);
        return report.Decide(Pack);
    }
}
