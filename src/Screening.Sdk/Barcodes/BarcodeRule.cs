using Screening.Normalization;
using Screening.Rules;

namespace Screening.Barcodes;

/// <summary>One question about the numbers in the barcode field themselves.</summary>
internal abstract class BarcodeRule(RuleHeader header) : Rule(header)
{
    public void Check(NormalizedFiling filing, Report report)
    {
        if (!report.Considers(this)) return;
        foreach (var barcode in filing.Barcodes) CheckOne(barcode, filing, report);
    }

    protected abstract void CheckOne(in WrittenBarcode barcode, NormalizedFiling filing, Report report);

    /// <summary>Reports the barcode with the words as written; a rule that sends the filing back also names the member to correct.</summary>
    protected void Add(
        in WrittenBarcode barcode, NormalizedFiling filing, Report report, MessageValues values, Outcome? outcome = null, SourceLocation? at = null)
    {
        var evidence = barcode.Evidence(filing.Filing, values.Term ?? barcode.Code);
        values = values with { Text = evidence.Text, Gtin = barcode.Code, Field = evidence.Field, Code = filing.Filing.TariffCode };
        report.Add(this, values, [evidence], outcome, at);
        if ((outcome ?? Outcome) == Outcome.Incomplete) report.AddMissing(this, "barcodes", Header.Message.Fill(values));
    }
}
