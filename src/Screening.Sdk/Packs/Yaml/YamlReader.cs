using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Screening.Packs.Yaml;

/// <summary>
/// Text to nodes. It works on the parser's event stream with a stack of its own: YamlDotNet's own node model recurses,
/// and 50,000 nested brackets end the process there. The stream looks at most 1,024 characters ahead, so depth is refused early.
/// </summary>
internal sealed class YamlReader(string file, Budget nodes, DiagnosticBag diagnostics)
{
    private readonly Stack<Frame> _open = new();
    private string _text = "";
    private YamlNode? _root;

    /// <summary>The document's root; null if the text is not acceptable, with the reason among the diagnostics.</summary>
    public YamlNode? Read(string text)
    {
        _text = text;
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            while (parser.MoveNext())
                if (!Accept(parser.Current!)) return null;
            return _root;
        }
        catch (YamlException e)
        {
            diagnostics.Error(DiagnosticCodes.Syntax, At(e.Start), "this is not YAML: " + Plain(e.Message));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Some malformed texts make the parser throw other exceptions, without a position; the last node read is the nearest place known.
            diagnostics.Error(DiagnosticCodes.Syntax, LastPlace(), "this is not YAML: something after this place cannot be read");
        }
        return null;
    }

    private bool Accept(ParsingEvent e) => e switch
    {
        StreamStart or StreamEnd or DocumentEnd or Comment => true,
        DocumentStart when _root is null => true,
        DocumentStart => Refuse(DiagnosticCodes.Unsupported, e.Start, "a file holds one document; this is a second one"),
        AnchorAlias alias => Refuse(DiagnosticCodes.Unsupported, e.Start, $"aliases are not part of the rule language: `*{alias.Value}`"),
        NodeEvent node => AcceptNode(node),
        MappingEnd or SequenceEnd => Close(),
        _ => Refuse(DiagnosticCodes.Syntax, e.Start, "unexpected YAML"),
    };

    private bool AcceptNode(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) return Refuse(DiagnosticCodes.Unsupported, node.Start, $"anchors are not part of the rule language: `&{node.Anchor.Value}`");
        if (!node.Tag.IsEmpty) return Refuse(DiagnosticCodes.Unsupported, node.Start, $"tags are not part of the rule language: `{(node.Tag.IsNonSpecific ? "!" : node.Tag.Value)}`");
        if (!nodes.Spend(1)) return Refuse(DiagnosticCodes.TooLarge, node.Start, nodes.Spent);
        return node is Scalar scalar ? Add(scalar) : Open(node);
    }

    private bool Add(Scalar scalar)
    {
        if (scalar.Value.Length > PackLimits.TextLength)
            return Refuse(DiagnosticCodes.TooLarge, scalar.Start, $"a text of {scalar.Value.Length} characters; the limit is {PackLimits.TextLength}");
        return Place(new YamlText(scalar.Value, scalar.Style != ScalarStyle.Plain, (int)scalar.Start.Line, (int)scalar.Start.Column));
    }

    private bool Open(NodeEvent node)
    {
        if (_open.Count >= PackLimits.Depth) return Refuse(DiagnosticCodes.TooDeep, node.Start, $"nested deeper than {PackLimits.Depth} levels");
        if (_open.TryPeek(out var outer) && outer.WantsKey) return Refuse(DiagnosticCodes.WrongShape, node.Start, "a key must be a text");
        _open.Push(new Frame(node is MappingStart, (int)node.Start.Line, (int)node.Start.Column));
        return true;
    }

    private bool Close() => Place(_open.Pop().ToNode());

    private bool Place(YamlNode node)
    {
        if (!_open.TryPeek(out var outer)) _root = node;
        else if (outer.Add(node) is { } duplicate)
            diagnostics.Error(DiagnosticCodes.DuplicateKey, new SourceLocation(file, duplicate.Line, duplicate.Column), $"`{duplicate.Value}` stands twice here");
        return true;
    }

    private bool Refuse(string code, Mark at, string message)
    {
        diagnostics.Error(code, At(at), message);
        return false;
    }

    // The parser counts a line after the last one; an author looks for the end of the text.
    private SourceLocation At(Mark mark) => mark.Index < _text.Length
        ? new(file, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column))
        : new(file, _text.Count(c => c == '\n') + 1, _text.Length - _text.LastIndexOf('\n'));

    private SourceLocation LastPlace() => _open.TryPeek(out var frame) ? frame.LastPlace(file) : new SourceLocation(file, 1, 1);

    private static string Plain(string message)
    {
        var colon = message.StartsWith("(Line", StringComparison.Ordinal) ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        var text = (colon < 0 ? message : message[(colon + 3)..]).TrimEnd('.');
        return text.Length == 0 ? "malformed" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private sealed class Frame(bool isMap, int line, int column)
    {
        private readonly List<YamlNode> _items = [];
        private readonly List<YamlEntry> _entries = [];
        private readonly HashSet<string>? _keys = isMap ? new(StringComparer.Ordinal) : null;
        private YamlText? _key;

        public bool WantsKey => isMap && _key is null;

        /// <summary>Adds a node; returns the key if it stands twice.</summary>
        public YamlText? Add(YamlNode node)
        {
            if (!isMap) _items.Add(node);
            else if (_key is null) _key = (YamlText)node;
            else return AddEntry(node);
            return null;
        }

        public YamlNode ToNode() => isMap ? new YamlMap(_entries, line, column) : new YamlList(_items, line, column);

        public SourceLocation LastPlace(string file) => _key is { } key ? new(file, key.Line, key.Column) : new(file, line, column);

        private YamlText? AddEntry(YamlNode node)
        {
            var key = _key!;
            _key = null;
            if (!_keys!.Add(key.Value)) return key;
            _entries.Add(new YamlEntry(key, node));
            return null;
        }
    }
}
