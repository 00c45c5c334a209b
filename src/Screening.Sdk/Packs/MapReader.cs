using System.Globalization;
using Screening.Packs.Yaml;

namespace Screening.Packs;

/// <summary>
/// Reads the keys of one mapping, each by what it must be, and reports what does not fit where it stands.
/// After the last key, <see cref="Done"/> reports the keys nobody asked for.
/// </summary>
internal sealed class MapReader(YamlMap map, string file, DiagnosticBag diagnostics)
{
    // A day outside these years is a slip of the pen; a rule that begins in 2202 would never be in force.
    private const int FirstYear = 1949;
    private const int LastYear = 2099;

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public SourceLocation Location => new(file, map.Line, map.Column);

    public DiagnosticBag Diagnostics => diagnostics;

    public string File => file;

    public bool Has(string key) => map.Find(key) is not null;

    /// <summary>Where the value of a key stands; the mapping itself if the key is absent.</summary>
    public SourceLocation At(string key) => map.Find(key) is { } entry ? Place(entry.Value) : Location;

    /// <summary>A required text; empty after an error.</summary>
    public string Text(string key)
    {
        var text = OptionalText(key);
        if (string.IsNullOrWhiteSpace(text) && map.Find(key)?.Value is null or YamlText) Missing(key);
        return text ?? "";
    }

    public string? OptionalText(string key) => Scalar(key)?.Value;

    /// <summary>A list of texts; one text alone counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. Scalars(key).Select(text => text.Value)];

    public IReadOnlyList<string> RequiredTexts(string key)
    {
        var texts = Texts(key);
        if (texts.Count == 0) Missing(key);
        return texts;
    }

    /// <summary>The name of a thing inside a rule, unique there: lower-case letters, digits and hyphens.</summary>
    public string Slug(string key)
    {
        var slug = Text(key);
        if (slug.Length > 0 && !Ids.IsSlug(slug))
            diagnostics.Error(DiagnosticCodes.BadId, At(key), $"`{slug}` is not a name here; write lower-case letters, digits and hyphens");
        return slug;
    }

    /// <summary>Texts with their places, for readers that check each.</summary>
    public IReadOnlyList<(string Value, SourceLocation At)> PlacedTexts(string key) =>
        [.. Scalars(key).Select(text => (text.Value, Place(text)))];

    /// <summary>Texts that are made of digits and so must be quoted.</summary>
    public IReadOnlyList<(string Value, SourceLocation At)> PlacedCodes(string key)
    {
        var scalars = Scalars(key).ToList();
        foreach (var scalar in scalars) CheckQuoted(scalar);
        return [.. scalars.Select(text => (text.Value, Place(text)))];
    }

    /// <summary>A required quoted code; empty after an error.</summary>
    public string Code(string key)
    {
        var scalar = Scalar(key);
        if (scalar is null or { Value: "" }) Missing(key);
        else CheckQuoted(scalar);
        return scalar?.Value ?? "";
    }

    public bool Flag(string key, bool absent = false)
    {
        var scalar = Scalar(key);
        if (scalar is null) return absent;
        if (scalar is { Quoted: false, Value: "true" or "false" }) return scalar.Value == "true";
        diagnostics.Error(DiagnosticCodes.UnknownWord, Place(scalar), $"`{scalar.Value}` is not one of true, false");
        return absent;
    }

    public decimal? Number(string key)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;
        diagnostics.Error(DiagnosticCodes.BadNumber, Place(scalar), $"`{scalar.Value}` is not a number");
        return null;
    }

    /// <summary>A required figure above zero; zero after an error.</summary>
    public decimal PositiveNumber(string key)
    {
        if (!Has(key)) Missing(key);
        if (Number(key) is not { } number) return 0;
        if (number <= 0) diagnostics.Error(DiagnosticCodes.BadNumber, At(key), $"`{key}` must be above zero");
        return number;
    }

    public int? WholeNumber(string key, int min = int.MinValue, int max = int.MaxValue)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
            return number;
        diagnostics.Error(DiagnosticCodes.BadNumber, Place(scalar), $"`{scalar.Value}` is not a whole number from {min} to {max}");
        return null;
    }

    public DateOnly? Day(string key)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear)
            return day;
        diagnostics.Error(DiagnosticCodes.BadDate, Place(scalar), $"`{scalar.Value}` is not a day from {FirstYear} to {LastYear}; write it as 2022-03-01");
        return null;
    }

    /// <summary>One of the words of an enumeration, in camelCase.</summary>
    public T? Word<T>(string key) where T : struct, Enum =>
        Scalar(key) is { } scalar ? Word<T>(scalar.Value, Place(scalar)) : null;

    public IReadOnlyList<T> Words<T>(string key) where T : struct, Enum =>
        [.. Scalars(key).Select(scalar => Word<T>(scalar.Value, Place(scalar))).OfType<T>()];

    public MapReader? Map(string key) => RawMap(key) is { } inner ? new MapReader(inner, file, diagnostics) : null;

    public IReadOnlyList<MapReader> Maps(string key)
    {
        var maps = new List<MapReader>();
        foreach (var node in Items(key))
            if (node is YamlMap inner) maps.Add(new MapReader(inner, file, diagnostics));
            else WrongShape(node, key, "a list of mappings");
        return maps;
    }

    /// <summary>The raw value of a key, for readers that hand it on.</summary>
    public YamlNode? Node(string key)
    {
        _asked.Add(key);
        return map.Find(key)?.Value;
    }

    /// <summary>The mapping of a key as it stands, for readers that hand it on.</summary>
    public YamlMap? RawMap(string key)
    {
        if (Node(key) is not { } node) return null;
        if (node is not YamlMap) WrongShape(node, key, "a mapping");
        return node as YamlMap;
    }

    public void Missing(string key) => diagnostics.Error(DiagnosticCodes.MissingKey, At(key), $"`{key}` is required here");

    /// <summary>Reports every key that was not asked for, with the nearest known one.</summary>
    public void Done()
    {
        foreach (var entry in map.Entries)
            if (!diagnostics.IsFull && !_asked.Contains(entry.Key.Value))
                diagnostics.Error(DiagnosticCodes.UnknownKey, Place(entry.Key), $"unknown key `{entry.Key.Value}`{Spelling.DidYouMean(entry.Key.Value, _asked)}");
    }

    private T? Word<T>(string value, SourceLocation at) where T : struct, Enum
    {
        if (CamelCase.Parse<T>(value) is { } word) return word;
        diagnostics.Error(DiagnosticCodes.UnknownWord, at, $"`{value}` is not one of {string.Join(", ", CamelCase.Words<T>())}");
        return null;
    }

    private YamlText? Scalar(string key)
    {
        if (Node(key) is not { } node) return null;
        if (node is YamlText text) return text;
        WrongShape(node, key, "a text");
        return null;
    }

    private IEnumerable<YamlText> Scalars(string key)
    {
        foreach (var node in Items(key))
            if (node is not YamlText text) WrongShape(node, key, "a list of texts");
            else if (string.IsNullOrWhiteSpace(text.Value)) diagnostics.Error(DiagnosticCodes.MissingKey, Place(text), $"an item of `{key}` is empty");
            else yield return text;
    }

    private IReadOnlyList<YamlNode> Items(string key) => Node(key) switch
    {
        null => [],
        YamlList list => list.Items,
        YamlText { Quoted: false, Value: "" } => [],
        var single => [single],
    };

    private void CheckQuoted(YamlText scalar)
    {
        if (!scalar.Quoted)
            diagnostics.Error(DiagnosticCodes.UnquotedCode, Place(scalar), $"quote the code `{scalar.Value}`: it is a name, not a number");
    }

    private void WrongShape(YamlNode node, string key, string expected) =>
        diagnostics.Error(DiagnosticCodes.WrongShape, Place(node), $"`{key}` must be {expected}");

    private SourceLocation Place(YamlNode node) => new(file, node.Line, node.Column);
}
