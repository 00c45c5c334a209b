namespace Screening.Text;

/// <summary>
/// The table <c>folding.tsv</c>, ready for use: one entry for each UTF-16 unit. It is our own, not the platform's,
/// because a host without ICU would silently fold nothing, and another version of ICU something else.
/// </summary>
internal sealed class FoldingTable
{
    private const int Units = 0x10000;
    private readonly char[] _to = new char[Units];
    private readonly Treatment[] _treatments = new Treatment[Units];
    private readonly List<string> _expansions = [];
    private readonly Dictionary<int, char> _voiced = [];
    private readonly Dictionary<char, char> _lookAlikes = [];

    private FoldingTable(IEnumerable<FoldingRow> rows)
    {
        var steps = new string?[Units];
        foreach (var row in rows) Read(row, steps);
        for (var c = 0; c < Units; c++) Enter((char)c, steps);
    }

    public static FoldingTable Instance { get; } = new(FoldingRow.ReadAll());

    public Treatment TreatmentOf(char c) => _treatments[c];

    /// <summary>The one character that this one folds to.</summary>
    public char To(char c) => _to[c];

    /// <summary>The several characters that this one folds to.</summary>
    public string Expansion(char c) => _expansions[_to[c]];

    /// <summary>The folded kana that a kana makes together with its mark or with a small kana; null if there is none.</summary>
    public char? Voice(char kana, char mark) => _voiced.TryGetValue(Pair(kana, mark), out var voiced) ? _to[voiced] : null;

    /// <summary>Every Greek or Cyrillic letter that is drawn like a Latin one, with that one.</summary>
    public IEnumerable<KeyValuePair<char, char>> AllLookAlikes => _lookAlikes;

    /// <summary>The Latin letter that a Greek or Cyrillic one is drawn like; null if there is none.</summary>
    public char? LookAlike(char c) => _lookAlikes.TryGetValue(c, out var latin) ? latin : null;

    private static int Pair(char kana, char mark) => (kana << 16) | mark;

    private void Read(in FoldingRow row, string?[] steps)
    {
        if (row.Why == "lookalike") _lookAlikes[row.From[0]] = row.To[0];
        else if (row.From.Length == 2) _voiced[Pair(row.From[0], row.From[1])] = row.To[0];
        else if (row.To.Length > 0) steps[row.From[0]] = row.To;
        else _treatments.AsSpan(row.From[0]..(row.Last + 1)).Fill(row.Why == "mark" ? Treatment.Accent : Treatment.Drop);
    }

    private void Enter(char c, string?[] steps)
    {
        var to = steps[c] is null ? "" : Resolve(c, steps);
        _to[c] = to.Length switch { 0 => c, 1 => to[0], _ => (char)_expansions.Count };
        if (_treatments[c] != Treatment.Write) return;
        _treatments[c] = to.Length > 1 ? Treatment.Expand : IsRaised(c) ? Treatment.Raised : TreatmentOfResult(_to[c]);
        if (to.Length > 1) _expansions.Add(to);
    }

    // The end of the chain: É → é → e.
    private static string Resolve(char c, string?[] steps)
    {
        if (steps[c] is not { } to) return c.ToString();
        if (to.Length == 1) return Resolve(to[0], steps);
        var end = "";
        foreach (var part in to) end += Resolve(part, steps);
        return end;
    }

    private static bool IsRaised(char c) => c is '²' or '³' or '¹' or '⁰' or (>= '⁴' and <= '⁹');

    private static Treatment TreatmentOfResult(char c) => c switch
    {
        < '\u0300' => c switch { ' ' => Treatment.Space, '\n' => Treatment.Line, ';' or '>' => Treatment.MarkupEnd, _ => Treatment.Write },
        '\u3099' or '\u309A' => Treatment.Voiced,
        _ when Characters.IsSmallKana(c) => Treatment.SmallKana,
        Characters.LongMark => Treatment.LongMark,
        Jamo.OldSpelling => Treatment.Syllable,
        (>= '\u1161' and <= '\u1175') or (>= '\u11A8' and <= '\u11C2') => Treatment.Jamo,
        _ when Characters.IsGreek(c) || Characters.IsCyrillic(c) => Treatment.Foreign,
        _ when char.IsSurrogate(c) => Treatment.Surrogate,
        _ => Treatment.Write,
    };
}
