namespace Screening.Formats;

/// <summary>Reads a stream byte by byte and knows the place of the next one. A byte order mark at the start is skipped.</summary>
internal sealed class ByteReader(Stream input)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _next;
    private int _end;
    private bool _begun;

    /// <summary>Line of the next byte, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Column of the next byte, from 1, in UTF-16 units.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>The next byte; -1 at the end.</summary>
    public int Peek()
    {
        if (_next == _end) Fill();
        return _next < _end ? _buffer[_next] : -1;
    }

    /// <summary>Steps over the byte that <see cref="Peek"/> gave.</summary>
    public void Skip()
    {
        var skipped = _buffer[_next++];
        if (skipped == '\n') (Line, Column) = (Line + 1, 1);
        // The first byte of a character counts; one of four bytes is two units.
        else if ((skipped & 0xC0) != 0x80) Column += skipped >= 0xF0 ? 2 : 1;
    }

    private void Fill()
    {
        _next = 0;
        _end = input.ReadAtLeast(_buffer, 3, throwOnEndOfStream: false);
        if (!_begun && _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8)) _next = 3;
        _begun = true;
    }
}
