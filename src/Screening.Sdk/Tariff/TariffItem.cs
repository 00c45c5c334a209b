namespace Screening.Tariff;

/// <summary>One ten-digit code of the tariff.</summary>
/// <param name="Code">10 digits.</param>
/// <param name="Name">Name of the goods.</param>
/// <param name="Unit1">First statutory unit, 3-digit customs code.</param>
/// <param name="Unit2">Second statutory unit; empty if the line has none.</param>
/// <param name="Vat">Value-added tax as printed, such as <c>13%</c>.</param>
/// <param name="Supervision">Letters of the supervision conditions (监管条件).</param>
internal readonly record struct TariffItem(string Code, string Name, string Unit1, string Unit2, string Vat, string Supervision)
{
    public bool HasAny(string letters) => Supervision.AsSpan().IndexOfAny(letters) >= 0;
}
