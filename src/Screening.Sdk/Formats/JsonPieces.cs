using System.Buffers;
using System.Globalization;
using Screening.Wire;

namespace Screening.Formats;

/// <summary>
/// Cuts a stream into the values of its outer list, or into values that follow one another. It only counts brackets outside of
/// strings; whether a piece is right is for its reader to say. A piece over the limit is thrown away as it comes.
/// </summary>
internal sealed class JsonPieces(Stream input, int limit)
{
    private readonly ByteReader _bytes = new(input);
    private readonly ArrayBufferWriter<byte> _piece = new();
    private bool _inList;
    private bool _listClosed;
    private bool _any;
    private bool _needsComma;
    private bool _stopped;
    private int _length;

    /// <summary>The bytes and place of the piece; valid until the next call of <see cref="Next"/>.</summary>
    public Utf8Slice Piece { get; private set; }

    /// <summary>Why there is no piece here; null if there is one.</summary>
    public string? Fault { get; private set; }

    public bool Next()
    {
        Fault = null;
        while (!_stopped)
        {
            var next = _bytes.Peek();
            if (next < 0) return _inList && Stop("the list is not closed");
            if (next is ' ' or '\t' or '\r' or '\n') _bytes.Skip();
            else if (next is '[' && !_any && !_inList && !_listClosed) OpenList();
            else if (next is ',' && _needsComma) Comma();
            else if (next is ']' && _inList && (_needsComma || !_any)) CloseList();
            else return _listClosed || _needsComma || next is ',' or ']' ? Stop($"unexpected {Excerpt.Of(((char)next).ToString())}") : Cut();
        }
        return false;
    }

    private void OpenList()
    {
        _bytes.Skip();
        _inList = true;
    }

    private void Comma()
    {
        _bytes.Skip();
        _needsComma = false;
    }

    private void CloseList()
    {
        _bytes.Skip();
        (_inList, _needsComma, _listClosed) = (false, false, true);
    }

    private bool Stop(string fault)
    {
        (Piece, Fault, _stopped) = (new Utf8Slice(default, _bytes.Line, _bytes.Column), fault, true);
        return true;
    }

    private bool Cut()
    {
        var (line, column) = (_bytes.Line, _bytes.Column);
        _piece.ResetWrittenCount();
        _length = 0;
        if (_bytes.Peek() is '{' or '[') CutNested();
        else CutPlain();
        (_any, _needsComma) = (true, _inList);
        Piece = new Utf8Slice(_piece.WrittenMemory, line, column);
        if (_length > limit) Fault = string.Create(CultureInfo.InvariantCulture, $"larger than {limit} bytes");
        return true;
    }

    private void CutNested()
    {
        var depth = 0;
        do
        {
            var next = Keep();
            if (next is '{' or '[') depth++;
            else if (next is '}' or ']') depth--;
            else if (next is '"') CutString();
            else if (next < 0) return;
        }
        while (depth > 0);
    }

    private void CutPlain()
    {
        while (_bytes.Peek() is >= 0 and not (' ' or '\t' or '\r' or '\n' or ',' or ']'))
            if (Keep() is '"') CutString();
    }

    private void CutString()
    {
        for (var next = Keep(); next is >= 0 and not '"'; next = Keep())
            if (next is '\\') Keep();
    }

    private int Keep()
    {
        var next = _bytes.Peek();
        if (next < 0) return next;
        _bytes.Skip();
        if (_length++ < limit) _piece.GetSpan(1)[0] = (byte)next;
        if (_length <= limit) _piece.Advance(1);
        return next;
    }
}
