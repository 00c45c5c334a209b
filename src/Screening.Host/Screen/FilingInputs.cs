using Screening.Formats;
using Screening.Host.Cli;

namespace Screening.Host.Screen;

/// <summary>The inputs of a run, read one after the other.</summary>
internal sealed class FilingInputs
{
    private const string StandardInput = "-";

    private readonly IReadOnlyList<string> _names;
    private readonly FilingFormat? _format;
    private readonly Stream _standardInput;
    private FileStream? _current;
    private long _finished;

    /// <param name="names">Files, or <c>-</c> for the standard input, which is also read when nothing is named.</param>
    /// <param name="format">Their shape; null to detect it in each.</param>
    /// <param name="standardInput">The standard input.</param>
    public FilingInputs(IReadOnlyList<string> names, FilingFormat? format, Stream standardInput)
    {
        _names = names.Count == 0 ? [StandardInput] : names;
        _format = format;
        _standardInput = standardInput;
        // A missing file is told before the first decision, not after a thousand.
        foreach (var name in _names.Where(name => name != StandardInput && !File.Exists(name)))
            throw new CannotRunException($"cannot read `{name}`: {(Directory.Exists(name) ? "it is a folder" : "no such file")}");
    }

    /// <summary>Bytes of all files; 0 when an input has no known end.</summary>
    public long Bytes => _names.Contains(StandardInput) ? 0 : _names.Sum(name => new FileInfo(name).Length);

    /// <summary>Bytes read so far.</summary>
    public long BytesRead => _finished + (_current is { CanSeek: true } file ? file.Position : 0);

    /// <summary>Every record of every input, in order.</summary>
    public IEnumerable<Screened> Read() => _names.SelectMany(name => name == StandardInput
        ? Records(null, _standardInput)
        : FileRecords(name));

    private IEnumerable<Screened> FileRecords(string name)
    {
        using var file = File.OpenRead(name);
        _current = file;
        foreach (var record in Records(name, file)) yield return record;
        _current = null;
        _finished += file.CanSeek ? file.Length : 0;
    }

    private IEnumerable<Screened> Records(string? name, Stream input)
    {
        var (format, content) = _format is null ? FormatDetection.Detect(name, input) : (_format, input);
        return format.Read(content).Select(record => new Screened(name, record, null));
    }
}
