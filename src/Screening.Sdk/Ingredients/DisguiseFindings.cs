using Screening.Rules;

namespace Screening.Ingredients;

/// <summary>Gathers the names that were made to look otherwise to a machine than to a reader: one finding for all of a filing.</summary>
/// <param name="report">Where the finding goes.</param>
/// <param name="rules">Rules that report disguises, whether they look at this filing or not.</param>
internal sealed class DisguiseFindings(Report report, IReadOnlyList<DisguiseRule> rules)
{
    private List<Evidence>? _evidence;
    private Message? _name;

    /// <summary>Adds a place of a substance, if the name was disguised there.</summary>
    public void Add(Message name, Evidence evidence)
    {
        if (rules.Count == 0 || _evidence?.Count == SubstanceGroup.MostEvidence || !Disguise.IsIn(evidence.Text)) return;
        _name ??= name;
        (_evidence ??= []).Add(evidence);
    }

    public void Report()
    {
        foreach (var rule in rules)
            if (report.Considers(rule) && _evidence is [var first, ..])
                report.Add(rule, new MessageValues { Name = _name!.Zh, NameEn = _name.En, Text = first.Text, Term = first.Term, Field = first.Field }, _evidence);
    }
}
