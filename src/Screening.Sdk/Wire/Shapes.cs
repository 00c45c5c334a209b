using System.Reflection;
using Screening.Formats;

namespace Screening.Wire;

/// <summary>The records that a filing is made of.</summary>
internal static class Shapes
{
    private static readonly RecordShape<FilingDocument> Document = new(() => new FilingDocument { Type = "" }, MemberOf<FilingDocument>, "type");

    private static readonly RecordShape<LanguageText> LanguageText = new(() => new LanguageText("", ""), MemberOf<LanguageText>, "lang", "text");

    public static readonly RecordShape<Filing> Filing = new(() => new Filing { FilingId = "" }, MemberOf<Filing>, "filingId");

    private static readonly Dictionary<string, string> Singular = new(StringComparer.Ordinal)
    {
        ["label"] = "labels",
        ["originalName"] = "originalNames",
        ["element"] = "declarationElements",
        ["document"] = "documents",
    };

    /// <summary>The member that a column or a mapping names, such as <c>tariffCode</c>, <c>labels[ja]</c> or <c>label.ja</c>.</summary>
    /// <returns>The member and the key; or no member, and what is wrong with the name.</returns>
    public static (Member<Filing>? Member, string? Key, string Problem) Address(string text)
    {
        var dot = text.IndexOfAny(['.', '[']);
        var name = dot < 0 ? text : text[..dot];
        var key = dot < 0 ? null : text[dot] == '[' && text.EndsWith(']') ? text[(dot + 1)..^1] : text[(dot + 1)..];
        if (key is not null) name = Singular.GetValueOrDefault(name, name);
        var member = Filing.Find(name);
        if (member is null) return (null, null, $"unknown member {Excerpt.Of(text)}{Spelling.DidYouMean(name, Filing.Names)}");
        if (member.IsKeyed && string.IsNullOrEmpty(key)) return (null, null, $"{Excerpt.Of(text)} needs a key, such as `{name}[…]`");
        return member.IsKeyed || key is null ? (member, key, "") : (null, null, $"`{name}` takes no key");
    }

    private static Member<T> MemberOf<T>(PropertyInfo property) => property.PropertyType switch
    {
        var type when type == typeof(string) => new ScalarMember<T, string>(property, property.Name is "FilingId" or "Lang" or "Type" ? ValueKinds.Id : ValueKinds.Text),
        var type when type == typeof(decimal?) => new ScalarMember<T, decimal?>(property, ValueKinds.Number),
        var type when type == typeof(int?) => new ScalarMember<T, int?>(property, ValueKinds.Count),
        var type when type == typeof(DateOnly?) => new ScalarMember<T, DateOnly?>(property, ValueKinds.Day),
        var type when type == typeof(FilingStage) => new ScalarMember<T, FilingStage>(property, ValueKinds.Word<FilingStage>()),
        var type when type == typeof(ProductKind?) => new ScalarMember<T, ProductKind?>(property, ValueKinds.OptionalWord<ProductKind>()),
        var type when type == typeof(IReadOnlyList<string>) => TextsOf<T>(property),
        var type when type == typeof(IReadOnlyList<LanguageText>) => new RecordsMember<T, LanguageText>(property, FilingLimits.Names, LanguageText, "lang", "text"),
        var type when type == typeof(IReadOnlyList<FilingDocument>) => new RecordsMember<T, FilingDocument>(property, FilingLimits.Items, Document, "type", "number"),
        _ => new ElementsMember<T>(property),
    };

    // Several barcodes in one field are joined by # on platforms; an address may hold a #, but no space.
    private static TextsMember<T> TextsOf<T>(PropertyInfo property) => property.Name == nameof(Screening.Filing.Barcodes)
        ? new TextsMember<T>(property, FilingLimits.Names, ['#'])
        : new TextsMember<T>(property, FilingLimits.Items, [' ', '\t', '\r', '\n']);
}
