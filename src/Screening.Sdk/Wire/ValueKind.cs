using System.Globalization;
using System.Text.Json;
using Screening.Formats;

namespace Screening.Wire;

/// <summary>Turns a text into a value. Returns what is wrong with it; null when it is a value.</summary>
internal delegate string? ValueParser<TValue>(string text, out TValue value);

/// <summary>A kind of plain value.</summary>
/// <param name="Token">How JSON writes it.</param>
/// <param name="Expected">What to tell who wrote something else.</param>
/// <param name="Parse">How a text becomes a value.</param>
internal sealed record ValueKind<TValue>(JsonTokenType Token, string Expected, ValueParser<TValue> Parse);

/// <summary>The kinds of plain values that a filing holds.</summary>
internal static class ValueKinds
{
    private const string AText = "a text in quotes";

    public static readonly ValueKind<string> Text = new(JsonTokenType.String, AText, ParseText);

    public static readonly ValueKind<string> Id = new(JsonTokenType.String, AText, ParseId);

    public static readonly ValueKind<decimal?> Number = new(JsonTokenType.Number, "a number without quotes", ParseNumber);

    public static readonly ValueKind<int?> Count = new(JsonTokenType.Number, "a whole number without quotes", ParseCount);

    public static readonly ValueKind<DateOnly?> Day = new(JsonTokenType.String, "a day such as \"2027-03-31\"", ParseDay);

    public static ValueKind<TWord> Word<TWord>() where TWord : struct, Enum => new(JsonTokenType.String, AText, ParseWord);

    public static ValueKind<TWord?> OptionalWord<TWord>() where TWord : struct, Enum => new(JsonTokenType.String, AText, ParseOptionalWord);

    /// <summary>What is wrong with a text as such; null if nothing.</summary>
    public static string? Fault(string text) =>
        text.Length > FilingLimits.TextLength ? string.Create(CultureInfo.InvariantCulture, $"the text is longer than {FilingLimits.TextLength} characters")
        : text.Contains('\0') ? "the text holds the character U+0000"
        : null;

    private static string? ParseText(string text, out string value) => Fault(value = text);

    private static string? ParseId(string text, out string value)
    {
        value = text;
        if (text.Length is 0 or > FilingLimits.IdLength) return string.Create(CultureInfo.InvariantCulture, $"expected 1 to {FilingLimits.IdLength} characters, found {text.Length}");
        return text.Any(char.IsControl) ? "a control character has no place here" : null;
    }

    // A number is taken only if writing it again gives the same digits: nothing is rounded, and no exponent or comma is guessed at.
    private static string? ParseNumber(string text, out decimal? value)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        value = decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number) ? number : null;
        return value?.ToString(CultureInfo.InvariantCulture) == text ? null : $"{Excerpt.Of(text)} is not a plain number such as 12.5";
    }

    private static string? ParseCount(string text, out int? value)
    {
        value = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? count : null;
        return value?.ToString(CultureInfo.InvariantCulture) == text ? null : $"{Excerpt.Of(text)} is not a whole number such as 12";
    }

    private static string? ParseDay(string text, out DateOnly? value)
    {
        value = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        return value is null ? $"{Excerpt.Of(text)} is not a day such as 2027-03-31" : null;
    }

    private static string? ParseWord<TWord>(string text, out TWord value) where TWord : struct, Enum
    {
        var problem = ParseOptionalWord<TWord>(text, out var word);
        value = word.GetValueOrDefault();
        return problem;
    }

    private static string? ParseOptionalWord<TWord>(string text, out TWord? value) where TWord : struct, Enum
    {
        value = CamelCase.Parse<TWord>(text);
        if (value is not null) return null;
        var known = string.Join(", ", CamelCase.Words<TWord>().Select(word => $"`{word}`"));
        return $"{Excerpt.Of(text)} is not one of {known}{Spelling.DidYouMean(text, CamelCase.Words<TWord>())}";
    }
}
