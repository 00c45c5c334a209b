using Screening.Normalization;
using Screening.Rules;

namespace Screening.Barcodes;

/// <summary>The number stands on a list of barcodes known for a risk. The list is data of its own, kept by whoever knows the goods.</summary>
/// <param name="header">The rule's header.</param>
/// <param name="tags">Tags by canonical number; one number may have several, for different periods.</param>
internal sealed class TaggedRule(RuleHeader header, ILookup<string, BarcodeTag> tags) : BarcodeRule(header)
{
    protected override void CheckOne(in WrittenBarcode barcode, NormalizedFiling filing, Report report)
    {
        if (!barcode.IsGtin) return;
        foreach (var tag in tags[barcode.Code])
            if (tag.Valid.Contains(report.Day)) Add(barcode, filing, report, new MessageValues { Name = tag.Reason.Zh, NameEn = tag.Reason.En }, tag.Outcome, tag.Location);
    }
}

/// <summary>One row of a list of tagged barcodes.</summary>
/// <param name="Gtin">The number, canonical.</param>
/// <param name="Reason">Why it is on the list.</param>
/// <param name="Outcome">What it asks for; Pass for a note.</param>
/// <param name="Valid">The days on which the tag counts.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record BarcodeTag(string Gtin, Message Reason, Outcome Outcome, EffectivePeriod Valid, SourceLocation Location);
