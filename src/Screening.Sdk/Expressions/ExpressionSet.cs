using Screening.Normalization;
using Screening.Rules;

namespace Screening.Expressions;

/// <summary>All rules of authors' own conditions. What they ask of a filing is prepared when the first of them looks at it.</summary>
internal sealed class ExpressionSet(IEnumerable<ExpressionRule> rules)
{
    private readonly ExpressionRule[] _rules = [.. rules];

    public void Check(NormalizedFiling filing, Report report)
    {
        Facts? facts = null;
        Probe? probe = null;
        foreach (var rule in _rules)
            if (report.Considers(rule))
                rule.Check(filing, facts ??= new Facts(filing), probe ??= new Probe(filing, report.Day), report);
        probe?.Dispose();
    }
}
