using System.Globalization;
using Screening.Normalization;
using Screening.Rules;
using Screening.Text;

namespace Screening.PositiveLists;

/// <summary>One condition of a line's remark, as a machine can check it.</summary>
/// <param name="Outcome">What a failure asks for.</param>
/// <param name="Location">Where it stands.</param>
internal abstract record Condition(Outcome Outcome, SourceLocation Location)
{
    /// <summary>Reports the condition if it does not hold, or the fact it needs.</summary>
    public abstract void Check(PositiveList list, PositiveListEntry entry, NormalizedFiling filing, Report report);

    protected void Fail(
        PositiveList list, PositiveListEntry entry, Report report, IReadOnlyList<Evidence> evidence, string zh, string en, string? value = null, string? limit = null)
    {
        var remark = entry.Remark is null ? "" : $"（备注：{entry.Remark}）";
        var message = new MessageTemplate("税号 {code} " + zh + Escape(remark), "tariff line {code}: " + en);
        report.Add(list, new MessageValues { Code = entry.Code, Value = value, Limit = limit }, evidence, Outcome, Location, message);
    }

    protected static void NeedsFact(PositiveList list, PositiveListEntry entry, Report report, string field) =>
        report.AddMissing(list, field, new Message(
            $"税号 {entry.Code} 的清单备注需要此项：{entry.Remark}", $"the list's remark on line {entry.Code} needs it: {entry.Remark}"));

    /// <summary>Where the whole word stands first; a sprinter is no printer. -1 if nowhere.</summary>
    protected static int Find(in FilingText text, string word)
    {
        var span = text.Folded.Span;
        for (var at = span.IndexOf(word); at >= 0;)
        {
            if (Boundaries.IsWholeWord(span, at, at + word.Length)) return at;
            var next = span[(at + 1)..].IndexOf(word);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return -1;
    }

    // A remark is quoted as printed; braces in it would be taken for placeholders.
    private static string Escape(string text) => text.Replace("{", "｛", StringComparison.Ordinal).Replace("}", "｝", StringComparison.Ordinal);
}

/// <summary>仅限网购保税商品 and the like: only certain supervision modes.</summary>
internal sealed record ModesCondition(IReadOnlyList<string> Modes, Outcome Outcome, SourceLocation Location) : Condition(Outcome, Location)
{
    public override void Check(PositiveList list, PositiveListEntry entry, NormalizedFiling filing, Report report)
    {
        var mode = filing.Filing.SupervisionMode;
        if (mode is null) NeedsFact(list, entry, report, "supervisionMode");
        else if (!Modes.Contains(mode, StringComparer.Ordinal))
            Fail(list, entry, report, [EvidenceOf(filing.Written.SupervisionMode!)],
                "仅限监管方式 {limit}，本次为 {value}", "only supervision modes {limit}, not {value}", mode, string.Join("、", Modes));
    }

    private Evidence EvidenceOf(string written) => new("supervisionMode", 0, written.Length, written, string.Join(',', Modes));
}

/// <summary>列入…目录的商品除外: ten-digit codes inside the line that the remark excludes.</summary>
internal sealed record ExceptCodesCondition(CodeSet Codes, Outcome Outcome, SourceLocation Location) : Condition(Outcome, Location)
{
    public override void Check(PositiveList list, PositiveListEntry entry, NormalizedFiling filing, Report report)
    {
        if (filing.Code.WithAdditional is null) NeedsFact(list, entry, report, "tariffCode");
        else if (Codes.Contains(filing.Code.Digits))
            Fail(list, entry, report, PositiveList.CodeEvidence(filing), "下的 {value} 不在清单范围内", "{value} is excluded", filing.Code.WithAdditional);
    }
}

/// <summary>依法不属于普通食品…除外: kinds of goods that the remark excludes.</summary>
internal sealed record ExceptKindsCondition(ProductKindSet Kinds, Outcome Outcome, SourceLocation Location) : Condition(Outcome, Location)
{
    public override void Check(PositiveList list, PositiveListEntry entry, NormalizedFiling filing, Report report)
    {
        if (filing.Filing.ProductKind is { } kind && Kinds.Contains(kind))
            Fail(list, entry, report, [], "不含所申报的商品种类", "does not cover the declared kind of goods");
    }
}

/// <summary>每人每年不超过: one sales unit must not exceed what a person may buy in a year.</summary>
internal sealed record MaxNetWeightCondition(decimal Kilograms, Outcome Outcome, SourceLocation Location) : Condition(Outcome, Location)
{
    public override void Check(PositiveList list, PositiveListEntry entry, NormalizedFiling filing, Report report)
    {
        var weight = filing.Filing.NetWeightKg;
        if (weight is null) NeedsFact(list, entry, report, "netWeightKg");
        else if (weight > Kilograms)
            Fail(list, entry, report, [], "每件净重 {value} 千克，超过 {limit} 千克", "{value} kg a piece is more than {limit} kg", Text(weight.Value), Text(Kilograms));
    }

    private static string Text(decimal kilograms) => kilograms.ToString("0.#####", CultureInfo.InvariantCulture);
}

/// <summary>仅限 …: only goods whose name or use says one of these words.</summary>
internal sealed record OnlyGoodsCondition(IReadOnlyList<string> FoldedWords, IReadOnlyList<string> Words, Outcome Outcome, SourceLocation Location)
    : Condition(Outcome, Location)
{
    public override void Check(PositiveList list, PositiveListEntry entry, NormalizedFiling filing, Report report)
    {
        foreach (var text in filing.Texts)
            if (text.Role is TextRole.Name or TextRole.Claims or TextRole.Elements && ContainsAny(text)) return;
        Fail(list, entry, report, [], "仅限 {limit}，品名与用途中未见", "only {limit}, of which name and use say nothing", limit: string.Join("、", Words));
    }

    private bool ContainsAny(in FilingText text)
    {
        foreach (var word in FoldedWords)
            if (Find(text, word) >= 0) return true;
        return false;
    }
}

/// <summary>…除外: goods whose name says one of these words.</summary>
internal sealed record ExceptGoodsCondition(IReadOnlyList<string> FoldedWords, Outcome Outcome, SourceLocation Location) : Condition(Outcome, Location)
{
    public override void Check(PositiveList list, PositiveListEntry entry, NormalizedFiling filing, Report report)
    {
        foreach (var text in filing.Texts)
            if (text.Role == TextRole.Name)
                foreach (var word in FoldedWords)
                    if (Find(text, word) is var at and >= 0)
                        Fail(list, entry, report, [text.Evidence(at, word.Length, word)], "不含“{value}”", "does not cover “{value}”", word);
    }
}

/// <summary>应当注册…: a paper must be handed in.</summary>
internal sealed record DocumentCondition(string Document, Outcome Outcome, SourceLocation Location) : Condition(Outcome, Location)
{
    public override void Check(PositiveList list, PositiveListEntry entry, NormalizedFiling filing, Report report)
    {
        if (!filing.HasDocument(Document, report.Day))
            Fail(list, entry, report, [], "需随附文件 {limit}", "needs the document {limit}", limit: Document);
    }
}
