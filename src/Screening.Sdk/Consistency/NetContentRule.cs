using System.Globalization;
using Screening.Normalization;
using Screening.Rules;

namespace Screening.Consistency;

/// <summary>
/// The same barcode was filed with another net content (同条码不同规格). GS1 lets one number have one declared content, so a
/// difference means wrong data, a set filed under the number of one piece, or other goods.
/// </summary>
/// <param name="header">The rule's header; its message is that of a conflict.</param>
/// <param name="scope">Which earlier filings it looks at.</param>
/// <param name="tolerance">How far contents may differ and still be the same, such as 0.02.</param>
/// <param name="multipack">The message when one content is a whole multiple of the other.</param>
internal sealed class NetContentRule(RuleHeader header, ObservationScope scope, decimal tolerance, MessageTemplate multipack)
    : ConsensusRule<Content>(header, scope)
{
    private const int LargestPack = 48;

    protected override Content? Of(BarcodeObservation observation) =>
        Content.From(observation.NetContent, observation.NetContentUnit, observation.PackCount);

    protected override Content? Of(Filing filing) => Content.From(filing.NetContent, filing.NetContentUnit, filing.PackCount);

    // A set that is declared as such, so many pieces of the same content, is the same goods.
    protected override bool Same(Content a, Content b) =>
        string.Equals(a.Unit, b.Unit, StringComparison.Ordinal) && (IsClose(a.Each, b.Each) || IsClose(a.Total, b.Total));

    protected override string Words(Content value) => value.ToString();

    protected override void Report(NormalizedFiling filing, string gtin, Content mine, Content consensus, Report report)
    {
        var written = filing.Filing.NetContent!.Value.ToString(CultureInfo.InvariantCulture);
        var pack = PackFactor(mine, consensus);
        var values = new MessageValues { Previous = consensus.ToString(), Value = mine.ToString(), Limit = pack?.ToString(CultureInfo.InvariantCulture) };
        Add(filing, gtin, new Evidence("netContent", 0, written.Length, written, consensus.ToString()), values, report, pack is null ? null : multipack);
    }

    private int? PackFactor(Content a, Content b)
    {
        if (!string.Equals(a.Unit, b.Unit, StringComparison.Ordinal)) return null;
        var (small, large) = (Math.Min(a.Total, b.Total), Math.Max(a.Total, b.Total));
        var factor = Math.Round(large / small);
        return factor is >= 2 and <= LargestPack && IsClose(large, small * factor) ? (int)factor : null;
    }

    private bool IsClose(decimal a, decimal b) => Math.Abs(a - b) <= tolerance * Math.Max(a, b);
}
