using System.Globalization;
using System.Reflection;
using Screening.Normalization;
using Screening.Rules;

namespace Screening.Expressions;

/// <summary>An author's own condition: it matches when all its clauses hold.</summary>
internal sealed class ExpressionRule(RuleHeader header) : Rule(header)
{
    // A whole selling page is no evidence; a name or a specification is.
    private const int LongestMember = 200;

    public required Clause[] Clauses { get; init; }

    /// <summary>Members without which the rule cannot be judged.</summary>
    public required PropertyInfo[] Needs { get; init; }

    /// <summary>Members to fill in when all clauses hold.</summary>
    public required string[] Missing { get; init; }

    public void Check(NormalizedFiling filing, Facts facts, Probe probe, Report report)
    {
        if (LacksNeeded(filing.Filing, report)) return;
        probe.Forget();
        foreach (var clause in Clauses)
            if (!Holds(clause, filing.Filing, facts, probe, report)) return;
        Conclude(filing, facts, probe, report);
    }

    private bool LacksNeeded(Filing filing, Report report)
    {
        var lacks = false;
        foreach (var member in Needs)
        {
            if (!FilingMembers.IsAbsent(filing, member)) continue;
            var name = FilingMembers.NameOf(member);
            report.AddMissing(this, name, new Message($"判定“{Header.Title.Zh}”需要此项", $"it is needed to judge: {Header.Title.En}"));
            lacks = true;
        }
        return lacks;
    }

    // Whatever goes wrong in a clause, the rule is undecided: a ban that throws must never look like a ban that did not apply.
    private bool Holds(Clause clause, Filing filing, Facts facts, Probe probe, Report report)
    {
        bool? held = null;
        try
        {
            held = clause.Compiled.Test(filing, facts, probe);
        }
        catch (Exception e)
        {
            report.AddUndecided(this, ReasonOf(e), clause.At);
        }
        report.Trace?.Clause(this, new ClauseTrace(clause.Text, clause.At, held));
        return held is true;
    }

    private static string ReasonOf(Exception e) => e switch
    {
        DivideByZeroException => "a clause divides by zero",
        OverflowException => "a number in a clause grows too large",
        _ => "a clause cannot be evaluated",
    };

    private void Conclude(NormalizedFiling filing, Facts facts, Probe probe, Report report)
    {
        var evidence = EvidenceOf(filing.Written, probe);
        var values = ValuesOf(filing.Filing, facts, probe, evidence);
        foreach (var member in Missing) report.AddMissing(this, member, Header.Message.Fill(values));
        // What is missing is said once; a finding beside it only quotes the words that made the rule ask.
        if (Missing.Length == 0 || evidence.Count > 0) report.Add(this, values, evidence);
    }

    private List<Evidence> EvidenceOf(Filing filing, Probe probe)
    {
        var evidence = probe.Quotes.Select(quote => quote.ToEvidence()).Distinct().ToList();
        foreach (var clause in Clauses)
            foreach (var member in clause.Compiled.Texts)
                if (member.GetValue(filing) is string { Length: > 0 and <= LongestMember } written && !clause.Names(written)
                    && !evidence.Exists(other => other.Field == FilingMembers.NameOf(member)))
                    evidence.Add(new Evidence(FilingMembers.NameOf(member), 0, written.Length, written, clause.Text));
        return evidence;
    }

    private MessageValues ValuesOf(Filing filing, Facts facts, Probe probe, List<Evidence> evidence) => new()
    {
        Text = evidence.FirstOrDefault()?.Text,
        Term = evidence.FirstOrDefault()?.Term,
        Field = evidence.FirstOrDefault()?.Field,
        Code = filing.TariffCode,
        Gtin = facts.Gtin,
        Value = Clauses.FirstOrDefault(clause => clause.Compiled.Number is not null)?.Compiled.Number!(filing, facts, probe)?.ToString(CultureInfo.InvariantCulture),
    };
}

/// <summary>One clause of a rule.</summary>
/// <param name="Text">The clause as its author wrote it.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Compiled">What it became.</param>
internal sealed record Clause(string Text, SourceLocation At, CompiledClause Compiled)
{
    /// <summary>Whether the author wrote this very value into the clause; to quote it back would tell nothing.</summary>
    public bool Names(string value) => Text.Contains($"\"{value}\"", StringComparison.Ordinal);
}
