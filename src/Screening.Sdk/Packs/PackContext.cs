using Screening.Ingredients;
using Screening.Ingredients.Labels;
using Screening.Ingredients.Limits;
using Screening.Packs.Yaml;
using Screening.Rules;

namespace Screening.Packs;

/// <summary>What a reader of one kind needs besides its own document: the pack's other files and the facts that rules refer to.</summary>
internal sealed class PackContext(IReadOnlyDictionary<string, RuleFile> files, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, string?> _tables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);

    public DiagnosticBag Diagnostics => diagnostics;

    public Budget Nodes { get; } = new(PackLimits.Nodes, "values");

    public Budget Cells { get; } = new(PackLimits.Cells, "cells");

    public Budget Patterns { get; } = new(PackLimits.Patterns, "patterns");

    public PackFacts Facts { get; } = new();

    /// <inheritdoc cref="PackFacts.Lists"/>
    public Dictionary<string, NamedList> Lists => Facts.Lists;

    /// <inheritdoc cref="PackFacts.LegalNames"/>
    public LegalNames LegalNames => Facts.LegalNames;

    /// <inheritdoc cref="PackFacts.Contexts"/>
    public TextContexts Contexts => Facts.Contexts;

    /// <inheritdoc cref="PackFacts.Limits"/>
    public LimitFacts Limits => Facts.Limits;

    /// <inheritdoc cref="PackFacts.Kinds"/>
    public ProductKindTable Kinds => Facts.Kinds;

    /// <summary>Opens the table that a document names under <paramref name="key"/>, relative to the document's own folder.</summary>
    public Table? Table(MapReader doc, string key, string[] required, string[] optional) =>
        doc.OptionalText(key) is { } name ? Open(doc, name, doc.At(key), required, optional) : null;

    /// <summary>Opens every table that a document names under <paramref name="key"/>, one or a list.</summary>
    public IEnumerable<Table> Tables(MapReader doc, string key, string[] required, string[] optional) =>
        doc.PlacedTexts(key).Select(name => Open(doc, name.Value, name.At, required, optional)).OfType<Table>();

    private Table? Open(MapReader doc, string name, SourceLocation at, string[] required, string[] optional)
    {
        if (files.TryGetValue(Beside(doc.File, name), out var file))
            return TextOf(file) is { } text ? Packs.Table.Open(file.Path, text, required, optional, this) : null;
        diagnostics.Error(DiagnosticCodes.UnknownReference, at, $"there is no file `{name}` beside this one");
        return null;
    }

    /// <summary>Whether some document refers to this table.</summary>
    public bool Uses(string path) => _tables.ContainsKey(path);

    /// <summary>A string that is shared by all equal cells: tables say the same few things thousands of times.</summary>
    public string Shared(ReadOnlySpan<char> text)
    {
        var shared = _strings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (shared.TryGetValue(text, out var known)) return known;
        shared.Add(text);
        return shared.TryGetValue(text, out var added) ? added : text.ToString();
    }

    private string? TextOf(RuleFile file)
    {
        if (!_tables.TryGetValue(file.Path, out var text)) _tables.Add(file.Path, text = PlainText.Decode(file, diagnostics));
        return text;
    }

    private static string Beside(string document, string name) => document[..(document.LastIndexOf('/') + 1)] + name;
}
