using Screening.Packs.Yaml;
using Screening.Rules;

namespace Screening.Packs;

/// <summary>Files to rules: every file is read, every mistake reported, nothing thrown.</summary>
internal sealed class PackReader
{
    private const string PackFile = "pack.yaml";

    private readonly SortedDictionary<string, RuleFile> _files = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;
    private readonly PackContext _context;
    private readonly RuleTestReader _testReader;
    private readonly List<Rule> _rules = [];
    private readonly List<FactId> _factIds = [];
    private readonly List<RuleTest> _tests = [];
    private (string Id, string Version)? _pack;

    private PackReader(DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _context = new PackContext(_files, diagnostics);
        _testReader = new RuleTestReader(diagnostics);
    }

    /// <summary>One line for each kind of fact: documents that rules refer to.</summary>
    private static readonly Dictionary<string, Action<MapReader, PackContext>> Facts = new(StringComparer.Ordinal)
    {
        ["productKinds"] = ProductKindsReader.Read,
        ["productTypes"] = ProductTypesReader.Read,
        ["doses"] = DosesReader.Read,
        ["derivatives"] = DerivativesReader.Read,
        ["list"] = NamedListReader.Read,
        ["legalNames"] = LegalNamesReader.Read,
        ["contexts"] = TextContextsReader.Read,
        ["retired"] = RetiredReader.Read,
    };

    /// <summary>One line for each kind of rule.</summary>
    private static readonly Dictionary<string, Func<MapReader, PackContext, IEnumerable<Rule>>> Kinds = new(StringComparer.Ordinal)
    {
        ["positiveList"] = PositiveListReader.Read,
        ["tariff"] = TariffReader.Read,
        ["substances"] = SubstancesReader.Read,
        ["disguise"] = DisguiseReader.Read,
        ["phrases"] = PhrasesReader.Read,
        ["barcode"] = BarcodesReader.Read,
        ["consistency"] = ConsistencyReader.Read,
        ["expression"] = ExpressionReader.Read,
    };

    public static PackContents Read(IReadOnlyList<RuleFile> files, DiagnosticBag diagnostics)
    {
        var reader = new PackReader(diagnostics);
        if (files.Count == 0 && diagnostics.HasErrors) return reader.Contents();
        if (reader.FitsLimits(files)) reader.ReadAll(files);
        return reader.Contents();
    }

    private bool FitsLimits(IReadOnlyList<RuleFile> files)
    {
        var bytes = files.Sum(file => (long)file.Content.Length);
        if (files.Count > PackLimits.Files) return TooLarge($"the pack has {files.Count} files; the limit is {PackLimits.Files}");
        return bytes <= PackLimits.PackBytes || TooLarge($"the pack has {bytes} bytes; the limit is {PackLimits.PackBytes}");

        bool TooLarge(string message)
        {
            _diagnostics.Error(DiagnosticCodes.TooLarge, PackPath.At(PackFile), message);
            return false;
        }
    }

    private void ReadAll(IReadOnlyList<RuleFile> files)
    {
        AddFiles(files);
        if (!_files.ContainsKey(PackFile)) _diagnostics.Error(DiagnosticCodes.NoPack, PackPath.At(PackFile), "there is no `pack.yaml`");
        var documents = _files.Values.Where(file => !IsTable(file)).Select(Parse).OfType<MapReader>().ToList();
        var rules = documents.Where(doc => !IsTest(doc)).Select(doc => (Doc: doc, Kind: doc.Text("kind"))).ToList();
        // Lists and kinds first: rules refer to them.
        foreach (var (doc, kind) in rules.Where(rule => IsFact(rule.Kind))) ReadFact(doc, kind);
        foreach (var (doc, kind) in rules.Where(rule => !IsFact(rule.Kind))) ReadRules(doc, kind);
        foreach (var doc in documents.Where(IsTest)) _tests.AddRange(_testReader.Read(doc));
        new PackValidator(_context.Facts, _diagnostics).Validate(_rules, _factIds, _tests);
        foreach (var file in _files.Values.Where(file => IsTable(file) && !_context.Uses(file.Path)))
            _diagnostics.Warn(DiagnosticCodes.UnusedFile, PackPath.At(file.Path), "no document refers to this table");
    }

    // Some file systems take two spellings of one name for one file; a pack must be the same on all of them.
    private void AddFiles(IReadOnlyList<RuleFile> files)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            if (!PackPath.IsRead(file.Path, _diagnostics)) continue;
            else if (seen.TryAdd(file.Path, file.Path)) _files.Add(file.Path, file);
            else _diagnostics.Error(DiagnosticCodes.BadPath, PackPath.At(file.Path), $"a second file with the path `{seen[file.Path]}`");
    }

    private MapReader? Parse(RuleFile file)
    {
        if (PlainText.Decode(file, _diagnostics) is not { } text) return null;
        var before = _diagnostics.HasErrors;
        switch (new YamlReader(file.Path, _context.Nodes, _diagnostics).Read(text))
        {
            case YamlMap map:
                return new MapReader(map, file.Path, _diagnostics);
            case { } other:
                _diagnostics.Error(DiagnosticCodes.WrongShape, new SourceLocation(file.Path, other.Line, other.Column), "a rule file must be a mapping");
                return null;
            case null when before == _diagnostics.HasErrors:
                _diagnostics.Error(DiagnosticCodes.MissingKey, new SourceLocation(file.Path, 1, 1), "the file is empty");
                return null;
            default:
                return null;
        }
    }

    private static bool IsTable(RuleFile file) => file.Path.EndsWith(".tsv", StringComparison.Ordinal);

    private static bool IsTest(MapReader doc) => doc.File.EndsWith(".test.yaml", StringComparison.Ordinal);

    private static bool IsFact(string kind) => kind == "pack" || Facts.ContainsKey(kind);

    private void ReadFact(MapReader doc, string kind)
    {
        if (Facts.TryGetValue(kind, out var read))
        {
            read(doc, _context);
            if (doc.OptionalText("id") is { Length: > 0 } id) _factIds.Add(new FactId(id, doc.At("id")));
        }
        else
        {
            ReadPack(doc);
        }
        doc.Done();
    }

    private void ReadPack(MapReader doc)
    {
        if (doc.File != PackFile) _diagnostics.Error(DiagnosticCodes.NoPack, doc.At("kind"), "only `pack.yaml` may be of this kind");
        _pack = (doc.Slug("id"), doc.Text("version"));
        if (_pack is { Version: { Length: > 0 } version } && !IsVersion(version))
            _diagnostics.Warn(DiagnosticCodes.BadVersion, doc.At("version"), $"`{version}` is not a version; write year.month.number, such as 2026.11.0");
        doc.Text("title");
        doc.Text("titleEn");
        if (doc.WholeNumber("language") is not 1)
            _diagnostics.Error(DiagnosticCodes.UnknownWord, doc.At("language"), "this engine reads rule language 1");
    }

    private void ReadRules(MapReader doc, string kind)
    {
        if (doc.File == PackFile && kind.Length > 0)
            _diagnostics.Error(DiagnosticCodes.NoPack, doc.At("kind"), $"`pack.yaml` must be of the kind pack, not `{kind}`");
        else if (Kinds.TryGetValue(kind, out var read))
        {
            _rules.AddRange(read(doc, _context));
            doc.Done();
        }
        else if (kind.Length > 0)
        {
            _diagnostics.Error(
                DiagnosticCodes.UnknownKind, doc.At("kind"),
                $"`{kind}` is not a kind of document{Spelling.DidYouMean(kind, [.. Kinds.Keys, .. Facts.Keys, "pack"])}");
        }
    }

    private static bool IsVersion(string version) =>
        version.Split('.') is [{ Length: 4 } year, { Length: 2 } month, { Length: >= 1 and <= 4 } number]
        && (year + month + number).All(char.IsAsciiDigit) && string.CompareOrdinal(month, "01") >= 0 && string.CompareOrdinal(month, "12") <= 0;

    private PackContents Contents() =>
        new(_pack?.Id ?? "", _pack?.Version ?? "", _rules, _tests, _context.Facts, _diagnostics.Sorted, _diagnostics.HasErrors);
}

/// <summary>What was read from the files of a pack.</summary>
internal sealed record PackContents(
    string Id, string Version, IReadOnlyList<Rule> Rules, IReadOnlyList<RuleTest> Tests, PackFacts Facts,
    IReadOnlyList<Diagnostic> Diagnostics, bool HasErrors);
