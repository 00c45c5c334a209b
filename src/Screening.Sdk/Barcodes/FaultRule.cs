using System.Globalization;
using Screening.Normalization;
using Screening.Rules;

namespace Screening.Barcodes;

/// <summary>What stands in the field is no item number, for one of the given reasons.</summary>
/// <param name="header">The rule's header.</param>
/// <param name="faults">The reasons asked about.</param>
internal sealed class FaultRule(RuleHeader header, IReadOnlyList<BarcodeFault> faults) : BarcodeRule(header)
{
    protected override void CheckOne(in WrittenBarcode barcode, NormalizedFiling filing, Report report)
    {
        if (barcode.Fault is { } fault && faults.Contains(fault))
            Add(barcode, filing, report, new MessageValues { Value = Hint(fault, barcode.Code) });
    }

    // What may have been meant, for a person to confirm; it is never used in place of what was written.
    private static string? Hint(BarcodeFault fault, string code) => fault switch
    {
        BarcodeFault.CheckDigit => Gtin.CheckDigitAfter(code.AsSpan(0, code.Length - 1)).ToString(),
        BarcodeFault.Length => code.Length.ToString(CultureInfo.InvariantCulture),
        BarcodeFault.ElevenDigits => Gtin.Parse("0" + code) is null ? code + Gtin.CheckDigitAfter(code) : "0" + code,
        BarcodeFault.UpcE => BarcodeDigits.ExpandUpcE(code),
        BarcodeFault.Isbn10 => "978" + code[..9] + Gtin.CheckDigitAfter("978" + code[..9]),
        BarcodeFault.LetterForDigit => code.Replace('O', '0').Replace('o', '0').Replace('I', '1').Replace('l', '1'),
        _ => null,
    };
}
