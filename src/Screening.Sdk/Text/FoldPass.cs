using System.Buffers;

namespace Screening.Text;

/// <summary>One pass over a text that writes its folded form.</summary>
internal ref struct FoldPass(string text)
{
    private static readonly FoldingTable Table = FoldingTable.Instance;
    private readonly string _text = text;
    private char[] _folded = ArrayPool<char>.Shared.Rent(text.Length + 16);
    private int _length;
    private HomeMap _home = new();
    private int _spaceStart = -1;
    private int _spaceEnd;
    private bool _hasForeign;

    public FoldedText Run()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            var c = _text[i];
            var treatment = Table.TreatmentOf(c);
            if (treatment == Treatment.Write) Write(Table.To(c), i, 1);
            else i += Treat(c, treatment, i, 1) - 1;
        }
        if (_hasForeign) LookAlikes.Replace(_folded.AsSpan(0, _length), _text, _home, Table);
        return new FoldedText(_text, _folded, _length, _home);
    }

    private readonly char Last => _length == 0 || _spaceStart >= 0 ? '\n' : _folded[_length - 1];

    /// <summary>Treats a character that is not simply written, and says how many units it took.</summary>
    private int Treat(char c, Treatment treatment, int at, int length)
    {
        switch (treatment)
        {
            case Treatment.Write:
                Write(Table.To(c), at, length);
                break;
            case Treatment.Space:
                Space(at, length);
                break;
            case Treatment.Line:
                return Line(at, length);
            case Treatment.Accent:
                if (Last != '\n') Rewrite(Last, at + length);
                break;
            case Treatment.Voiced:
                if (Table.Voice(Last, Table.To(c)) is { } voiced) Rewrite(voiced, at + length);
                break;
            case Treatment.SmallKana:
                if (Table.Voice(Last, Table.To(c)) is { } joined) Rewrite(joined, at + length);
                else Write(Characters.LargeKana(Table.To(c)), at, length);
                break;
            case Treatment.LongMark:
                Write(CanBeLong() ? Characters.LongMark : '-', at, length);
                break;
            case Treatment.Raised:
                Write(FollowsWord() ? c : Table.To(c), at, length);
                break;
            case Treatment.Jamo:
                if (Jamo.Compose(Last, c) is { } syllable) Syllable(syllable, at + length);
                else Write(c, at, length);
                break;
            case Treatment.Syllable:
                Write(c, at, length);
                Syllable(c, at + length);
                break;
            case Treatment.Expand:
                foreach (var part in Table.Expansion(c)) Write(Characters.IsSmallKana(part) ? Characters.LargeKana(part) : part, at, length);
                break;
            case Treatment.Foreign:
                _hasForeign = true;
                Write(Table.To(c), at, length);
                break;
            case Treatment.Surrogate:
                return Surrogate(at);
            case Treatment.MarkupEnd:
                Write(Table.To(c), at, length);
                ReadMarkup(at + length);
                break;
        }
        return length;
    }

    // 틸 for 칠 goes home to both syllables, since it is the first that makes the second an old spelling.
    private void Syllable(char syllable, int end)
    {
        Rewrite(syllable, end);
        if (_length < 2 || !Jamo.IsOldSpelling(_folded[_length - 2], syllable)) return;
        var start = _home.Locate(_length - 2).Start;
        Truncate(_length - 1);
        Put(Jamo.NewSpelling, start, end - start);
    }

    // What was written may end an entity or a tag, which may in turn complete another: &amp;lt;br&amp;gt; is a line break. A loop, so that
    // a long chain of them costs no stack.
    private void ReadMarkup(int end)
    {
        while (Markup.EndOf(_folded.AsSpan(0, _length)) is { } markup)
        {
            var start = _home.Locate(_length - markup.Length).Start;
            Truncate(_length - markup.Length);
            ReopenSpace();
            if (markup.Code > char.MaxValue) Supplementary(char.ConvertFromUtf32(markup.Code), start, end - start);
            else if (markup.Code != Markup.Nothing)
            {
                var (c, treatment) = ((char)markup.Code, Table.TreatmentOf((char)markup.Code));
                if (treatment == Treatment.MarkupEnd)
                {
                    Write(Table.To(c), start, end - start);
                    continue;
                }
                Treat(c, treatment, start, end - start);
            }
            return;
        }
    }

    // A space before a tag separates only if something to be separated comes behind the tag.
    private void ReopenSpace()
    {
        if (_length == 0 || _folded[_length - 1] != ' ') return;
        (_spaceStart, _spaceEnd) = _home.Locate(_length - 1);
        Truncate(_length - 1);
    }

    private void Space(int at, int length)
    {
        if (_spaceStart < 0) _spaceStart = at;
        _spaceEnd = at + length;
    }

    private int Line(int at, int length)
    {
        if (_text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n') length = 2;
        Write('\n', at, length);
        return length;
    }

    private int Surrogate(int at)
    {
        if (!char.IsHighSurrogate(_text[at]) || at + 1 == _text.Length || !char.IsLowSurrogate(_text[at + 1]))
        {
            Write('\uFFFD', at, 1);
            return 1;
        }
        Supplementary(_text.AsSpan(at, 2), at, 2);
        return 2;
    }

    private void Supplementary(ReadOnlySpan<char> pair, int at, int length)
    {
        var code = char.ConvertToUtf32(pair[0], pair[1]);
        if (BeyondBasicPlane.ToLatin(code) is { } letter) Write(letter, at, length);
        else if (!BeyondBasicPlane.IsInvisible(code))
            foreach (var half in pair) Write(half, at, length);
    }

    // After kana, even across a space, ー is what it seems; behind a digit or a Latin letter it is a hyphen typed with a Japanese keyboard.
    private readonly bool CanBeLong() => _length == 0 || (_folded[_length - 1] is var last && (last == '\n' || IsHanOrKana(last)));

    // H²O² and cm² are formulas; in retinol¹ the digit is a footnote, and retinol1 would be another word.
    private readonly bool FollowsWord() =>
        _length > 2 && _spaceStart < 0 && Characters.IsAlphabetic(_folded[_length - 1]) && Characters.IsAlphabetic(_folded[_length - 2]) && Characters.IsAlphabetic(_folded[_length - 3]);

    private void Write(char c, int start, int length)
    {
        if (_spaceStart >= 0) CloseSpace(c);
        if (_length > 1 && _folded[_length - 1] == '\n' && _folded[_length - 2] == '-') JoinLines(c);
        Put(c, start, length);
    }

    private void CloseSpace(char next)
    {
        if (_length > 0 && next != '\n' && _folded[_length - 1] is var last && last != '\n' && !Glued(last, next)) Put(' ', _spaceStart, _spaceEnd - _spaceStart);
        _spaceStart = -1;
    }

    // Spaces inside Chinese are typesetting or disguise. Between two katakana words they separate ingredients.
    private static bool Glued(char left, char right) =>
        IsHanOrKana(left) && IsHanOrKana(right) && !(Characters.IsKatakana(left) && Characters.IsKatakana(right));

    private static bool IsHanOrKana(char c) => Characters.IsHan(c) || Characters.IsKatakana(c) || Characters.IsHiragana(c);

    // hydro-⏎quinone is one word; benzophenone-⏎3 and n-⏎butyl keep the hyphen.
    private void JoinLines(char next)
    {
        var before = _length > 2 ? _folded[_length - 3] : '\n';
        var isWord = _length > 3 && Characters.IsAlphabetic(before) && Characters.IsAlphabetic(_folded[_length - 4]);
        if (isWord && Characters.IsAlphabetic(next)) Truncate(_length - 2);
        else if ((Characters.IsAlphabetic(before) || char.IsAsciiDigit(before)) && (Characters.IsAlphabetic(next) || char.IsAsciiDigit(next))) Truncate(_length - 1);
    }

    /// <summary>Puts another character in the place of the last one, which now reaches to this place in the original.</summary>
    private void Rewrite(char c, int end)
    {
        var start = _home.Locate(_length - 1).Start;
        Truncate(_length - 1);
        Put(c, start, end - start);
    }

    private void Truncate(int length)
    {
        _length = length;
        _home.Truncate(length);
    }

    private void Put(char c, int start, int length)
    {
        if (_length == _folded.Length) _folded = Buffers.Grow(_folded);
        _folded[_length] = c;
        _home.Append(_length++, start, length);
    }
}
