using System.IO.Compression;
using System.Text;
using Screening.Host.Cli;

namespace Screening.Host.Quality.Corpus;

/// <summary>
/// A file of rows with known answers, one a line, read as a stream; plain or gzip. Its lines may have any of the shapes
/// in <c>screening quality --help</c>.
/// </summary>
/// <param name="name">Path of the file.</param>
/// <param name="answers">Known answers for lines that are bare filings.</param>
internal sealed class CorpusFile(string name, Answers answers)
{
    // A label of a megabyte is no label.
    private const int LongestLine = 1 << 20;

    public IEnumerable<CorpusRow> Read()
    {
        // Real labels have broken bytes; they are read as U+FFFD, as a platform would submit them.
        using var file = new StreamReader(Open(), Encoding.UTF8);
        var number = 0;
        string[]? columns = null;
        while (NextLine(file) is { } line)
        {
            number++;
            if (line.Length == 0) continue;
            if (columns is null && line[0] != '{') columns = line.Split('\t');
            else
                foreach (var row in Rows(line, number, columns)) yield return row;
        }
    }

    private Stream Open()
    {
        if (!File.Exists(name)) throw new CannotRunException($"cannot read `{name}`: {(Directory.Exists(name) ? "it is a folder" : "no such file")}");
        var file = File.OpenRead(name);
        return name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private string? NextLine(StreamReader file)
    {
        try
        {
            return file.ReadLine();
        }
        catch (InvalidDataException)
        {
            throw new CannotRunException($"cannot read `{name}`: it is no whole gzip file");
        }
    }

    private IReadOnlyList<CorpusRow> Rows(string line, int number, string[]? columns)
    {
        try
        {
            if (line.Length > LongestLine) throw new CorpusFault($"the line has {line.Length} characters; the limit is {LongestLine}");
            var id = $"{Path.GetFileName(name)}:{number}";
            return columns is null ? JsonRows.Read(line, id, answers) : TableRows(columns, line.Split('\t'), id);
        }
        catch (CorpusFault fault)
        {
            throw new CannotRunException($"{name}({number}): {fault.Message}");
        }
        catch (InvalidOperationException)
        {
            // What the JSON reader throws for a list where a text should be, and the like.
            throw new CannotRunException($"{name}({number}): a member of the row has another type than its shape asks for");
        }
    }

    private static IReadOnlyList<CorpusRow> TableRows(string[] columns, string[] cells, string id) =>
        columns.Contains("naive_term") ? TrapRows.Read(columns, cells)
        : columns.Contains("terms") ? SubstanceRows.Read(columns, cells, id)
        : throw new CorpusFault("no shape of table has these columns; see screening quality --help");
}
