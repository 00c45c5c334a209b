using Screening.Normalization;
using Screening.Rules;

namespace Screening.PositiveLists;

/// <summary>One edition of the positive list: is the tariff line on it, and do the line's remarks hold?</summary>
internal sealed class PositiveList(RuleHeader header) : Rule(header)
{
    /// <summary>Lines by 8-digit code.</summary>
    public required IReadOnlyDictionary<string, PositiveListEntry> Entries { get; init; }

    /// <summary>Whether every line of the official edition is here.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Where this compilation is complete although the edition as a whole is not.</summary>
    public required CodeSet Coverage { get; init; }

    /// <summary>Lines that a notice took off the list.</summary>
    public required IReadOnlyDictionary<string, RemovedLine> Removed { get; init; }

    /// <summary>Codes that are never on the list, such as medicines.</summary>
    public required CodeSet Never { get; init; }

    /// <summary>Why the codes of <see cref="Never"/> are never listed.</summary>
    public required MessageTemplate NeverMessage { get; init; }

    private static readonly MessageTemplate NotInCompilation = new(
        "税号 {code} 不在本参考汇编收录的清单行中，请核对官方清单附件",
        "tariff line {code} is not in this compilation; check the official annex");

    private static readonly MessageTemplate TakenOff = new(
        "税号 {code}（{name}）已被移出清单：{value}", "tariff line {code} ({name}) was taken off the list: {value}");

    private static readonly MessageTemplate LessSure = new(
        "税号 {code}（{name}）按参考汇编在清单内，来源：{value}，未见本版官方原文",
        "tariff line {code} ({name}) is listed according to this compilation ({value}); the official text of this edition was not seen");

    public void Check(NormalizedFiling filing, Report report)
    {
        if (!report.Considers(this) || filing.Code.Line is not { } line) return;
        if (Never.Contains(filing.Code.Digits)) Reject(filing, report, NeverMessage, Location);
        else if (Removed.TryGetValue(line, out var removed)) Reject(filing, report, TakenOff, removed.Location, removed.Name, removed.Why);
        else if (Entries.TryGetValue(line, out var entry)) CheckEntry(entry, filing, report);
        else if (IsComplete || Coverage.Contains(line)) Reject(filing, report, Header.Message, Location);
        else report.Add(this, Values(line), CodeEvidence(filing), Outcome.Review, message: NotInCompilation);
    }

    private void CheckEntry(PositiveListEntry entry, NormalizedFiling filing, Report report)
    {
        if (entry.Confidence != Confidence.High)
            report.Add(this, Values(entry.Code, entry.Name, entry.Source), [], Outcome.Pass, entry.Location, LessSure);
        foreach (var condition in entry.Conditions) condition.Check(this, entry, filing, report);
    }

    private void Reject(
        NormalizedFiling filing, Report report, MessageTemplate message, SourceLocation at, string? name = null, string? why = null) =>
        report.Add(this, Values(filing.Code.Line!, name, why), CodeEvidence(filing), Outcome.Reject, at, message);

    private static MessageValues Values(string code, string? name = null, string? value = null) => new() { Code = code, Name = name, Value = value };

    /// <summary>The code as the submitter wrote it.</summary>
    internal static IReadOnlyList<Evidence> CodeEvidence(NormalizedFiling filing) =>
        [new Evidence("tariffCode", 0, filing.Filing.TariffCode!.Length, filing.Filing.TariffCode, filing.Code.Digits!)];
}

/// <summary>A line that was on an earlier edition.</summary>
internal sealed record RemovedLine(string Code, string Name, string Why, SourceLocation Location);
