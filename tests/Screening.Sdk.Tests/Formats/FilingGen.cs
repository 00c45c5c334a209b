using CsCheck;

namespace Screening.Tests.Formats;

/// <summary>Filings with any texts and numbers in any of their members.</summary>
internal static class FilingGen
{
    private static readonly Gen<string> Text = Gen.OneOf<string>(
        Gen.String[Gen.Char[' ', '~'], 0, 12],
        Gen.OneOf("", "中文标签", "第2類医薬品", "a\"b\\c/\n\t", "😀𠮷", "</script>", "é\u0301\u200B", "{\"a\":1}"));

    private static readonly Gen<string?> Maybe = Gen.OneOf<string?>(Gen.Const((string?)null), Text.Select(text => (string?)text));

    private static readonly Gen<decimal?> Number = Gen.OneOf<decimal?>(
        Gen.Const((decimal?)null),
        Gen.Select(Gen.Int, Gen.Int[0, 9], (units, scale) => (decimal?)new decimal(Math.Abs((long)units) is var u ? (int)(u % int.MaxValue) : 0, 0, 0, units < 0 && units % int.MaxValue != 0, (byte)scale)),
        Gen.OneOf<decimal?>(0m, 0.00m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m));

    private static readonly Gen<LanguageText> Language = Gen.Select(Gen.OneOf("zh-Hans", "ja", "und"), Text, (lang, text) => new LanguageText(lang, text));

    private static readonly Gen<FilingDocument> Document = Gen.Select(Maybe, Maybe, Gen.Int[-1, 30_000], (number, issuer, day) =>
        new FilingDocument { Type = "origin", Number = number, Issuer = issuer, ValidTo = day < 0 ? null : DateOnly.FromDayNumber(730_000 + day) });

    private static readonly Gen<Dictionary<string, string>> Elements = Gen.Dictionary(Gen.String[Gen.Char['一', '龥'], 1, 4], Text)[0, 4];

    public static readonly Gen<Filing> Filing = Gen.Select(
        Gen.Select(Maybe, Maybe, Maybe, Maybe),
        Gen.Select(Number, Number, Number),
        Gen.Select(Text.Array[0, 3], Language.Array[0, 3], Document.Array[0, 3], Elements),
        Gen.Select(Gen.Enum<FilingStage>(), Gen.Enum<ProductKind>(), Gen.Bool, Gen.Int),
        (texts, numbers, lists, words) => new Filing
        {
            FilingId = "F",
            Source = texts.Item1,
            SellingName = texts.Item2,
            Ingredients = texts.Item3,
            Note = texts.Item4,
            NetContent = numbers.Item1,
            GrossWeightKg = numbers.Item2,
            UnitPrice = numbers.Item3,
            Barcodes = lists.Item1,
            Urls = lists.Item1,
            Labels = lists.Item2,
            OriginalNames = lists.Item2,
            Documents = lists.Item3,
            DeclarationElements = lists.Item4,
            Stage = words.Item1,
            ProductKind = words.Item3 ? words.Item2 : null,
            PackCount = words.Item3 ? null : words.Item4,
        });
}
