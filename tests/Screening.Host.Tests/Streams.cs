using System.Text;

namespace Screening.Host.Tests;

/// <summary>Honest filings, made as they are read.</summary>
internal sealed class FilingStream(int count) : Stream
{
    private static readonly byte[] Filing = Encoding.UTF8.GetBytes(TinyPack.Honest + "\n");

    private int _line;

    /// <summary>Told the number of each line before it is read.</summary>
    public Action<int> OnLine { get; init; } = _ => { };

    public override int Read(byte[] buffer, int offset, int size) => Read(buffer.AsSpan(offset, size));

    public override int Read(Span<byte> buffer)
    {
        if (_line >= count) return 0;
        OnLine(++_line);
        Filing.CopyTo(buffer);
        return Filing.Length;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>A pipe whose reader goes away after some lines.</summary>
internal sealed class ClosingWriter(int lines) : StringWriter
{
    private const int BrokenPipe = 32;

    private int _left = lines;

    public override void WriteLine(string? value)
    {
        if (_left-- == 0) throw new IOException("Broken pipe", BrokenPipe);
    }
}

/// <summary>Counts lines and forgets them; it is slow to take the first, so that a reader could run far ahead.</summary>
internal sealed class SlowWriter : StringWriter
{
    private int _lines;

    public int Lines => Volatile.Read(ref _lines);

    public override void WriteLine(string? value)
    {
        if (Interlocked.Increment(ref _lines) == 1) Thread.Sleep(1000);
    }
}
