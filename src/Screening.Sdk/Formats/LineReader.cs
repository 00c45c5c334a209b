namespace Screening.Formats;

/// <summary>Reads lines of bytes. A line over the limit is thrown away as it comes, so memory stays bounded.</summary>
internal sealed class LineReader(Stream input, int limit)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _atEnd;

    /// <summary>Number of the line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The line without its line feed; valid until the next call of <see cref="Next"/>.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    public bool IsTooLong { get; private set; }

    public bool Next()
    {
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0) return Take(searched + length, skip: 1);
            if (_atEnd) return (_end > _start || IsTooLong) && Take(_end - _start, skip: 0);
            if (_end - _start > limit) Discard();
            searched = _end - _start;
            Fill();
        }
    }

    private bool Take(int length, int skip)
    {
        Line = _buffer.AsMemory(_start, length);
        IsTooLong |= length > limit;
        _start += length + skip;
        Number++;
        return true;
    }

    private void Discard()
    {
        IsTooLong = true;
        _start = _end = 0;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = input.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _atEnd = read == 0;
    }
}
