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
            else i += Treat(c, treatment, i) - 1;
        }
        if (_hasForeign) LookAlikes.Replace(_folded.AsSpan(0, _length), _text, _home, Table);
        return new FoldedText(_text, _folded, _length, _home);
    }

    private readonly char Last => _length == 0 || _spaceStart >= 0 ? '\n' : _folded[_length - 1];

    /// <summary>Treats a character that is not simply written, and says how many units it took.</summary>
    private int Treat(char c, Treatment treatment, int at)
    {
        switch (treatment)
        {
            case Treatment.Space:
                Space(at);
                break;
            case Treatment.Line:
                return Line(at);
            case Treatment.Accent:
                if (Last != '\n') Rewrite(Last, at);
                break;
            case Treatment.Voiced:
                if (Table.Voice(Last, Table.To(c)) is { } voiced) Rewrite(voiced, at);
                break;
            case Treatment.LongMark:
                Write(CanBeLong() ? Characters.LongMark : '-', at, 1);
                break;
            case Treatment.Raised:
                Write(FollowsWord() ? c : Table.To(c), at, 1);
                break;
            case Treatment.Jamo:
                if (Jamo.Compose(Last, c) is { } syllable) Rewrite(syllable, at);
                else Write(c, at, 1);
                break;
            case Treatment.Expand:
                foreach (var part in Table.Expansion(c)) WritePart(part, at);
                break;
            case Treatment.Foreign:
                WritePart(Table.To(c), at);
                break;
            case Treatment.Surrogate:
                return Surrogate(at);
        }
        return 1;
    }

    private void WritePart(char part, int at)
    {
        _hasForeign |= Characters.IsGreek(part) || Characters.IsCyrillic(part);
        Write(part, at, 1);
    }

    private void Space(int at)
    {
        if (_spaceStart < 0) _spaceStart = at;
        _spaceEnd = at + 1;
    }

    private int Line(int at)
    {
        var length = _text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n' ? 2 : 1;
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
        var code = char.ConvertToUtf32(_text[at], _text[at + 1]);
        if (BeyondBasicPlane.ToLatin(code) is { } letter) Write(letter, at, 2);
        else if (!BeyondBasicPlane.IsInvisible(code))
        {
            Write(_text[at], at, 2);
            Write(_text[at + 1], at, 2);
        }
        return 2;
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

    /// <summary>Puts another character in the place of the last one, which now reaches to this unit of the original.</summary>
    private void Rewrite(char c, int at)
    {
        var start = _home.Locate(_length - 1).Start;
        Truncate(_length - 1);
        Put(c, start, at + 1 - start);
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
