using System.Globalization;

namespace Screening.Normalization;

/// <summary>Paths of list members as they stand in evidence. The first few are made once: every filing uses them.</summary>
internal static class FieldNames
{
    private const int Kept = 16;
    private static readonly string[] Labels = [.. Enumerable.Range(0, Kept).Select(i => Indexed("labels", i))];
    private static readonly string[] Barcodes = [.. Enumerable.Range(0, Kept).Select(i => Plain("barcodes", i))];
    private static readonly string[] Names = [.. Enumerable.Range(0, Kept).Select(i => Indexed("originalNames", i))];

    public static string Label(int index) => index < Kept ? Labels[index] : Indexed("labels", index);

    public static string OriginalName(int index) => index < Kept ? Names[index] : Indexed("originalNames", index);

    public static string Barcode(int index) => index < Kept ? Barcodes[index] : Plain("barcodes", index);

    public static string Element(string name) => $"declarationElements[{name}]";

    private static string Indexed(string list, int index) => Plain(list, index) + ".text";

    private static string Plain(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
