using System.Globalization;
using System.Text;

namespace Screening.Formats;

/// <summary>
/// Cuts a table into rows and cells by RFC 4180: comma, double quotes, line breaks inside of quotes. Written here because the
/// place of every cell is needed, and a row over the limit must not be kept.
/// </summary>
internal sealed class CsvReader(TextReader input)
{
    private readonly StringBuilder _text = new();
    private int _line = 1;
    private int _column = 1;
    private int _length;
    private bool _broken;

    /// <summary>The next row; null at the end.</summary>
    public CsvRow? Next()
    {
        if (_broken) return null;
        var row = new CsvRow(_line, []);
        try
        {
            SkipMark();
            if (input.Peek() < 0) return null;
            _length = 0;
            while (ReadCell(row))
            {
            }
        }
        catch (DecoderFallbackException)
        {
            _broken = true;
            row.Fault = new FilingProblem("row", _line, _column, "not UTF-8 from about here on");
        }
        return row;
    }

    private void SkipMark()
    {
        if (_line == 1 && _column == 1 && input.Peek() == '\uFEFF') input.Read();
    }

    // Returns whether another cell follows in the row.
    private bool ReadCell(CsvRow row)
    {
        var (line, column) = (_line, _column);
        _text.Clear();
        if (input.Peek() == '"') ReadQuoted(row);
        else ReadPlain();
        if (row.Cells.Count <= FilingLimits.Columns) row.Cells.Add(new CsvCell(_text.ToString(), line, column));
        if (_length > FilingLimits.FilingBytes) row.Fault ??= new FilingProblem("row", row.Line, 1, string.Create(CultureInfo.InvariantCulture, $"the row is longer than {FilingLimits.FilingBytes} characters"));
        return EndsCell(row);
    }

    private void ReadPlain()
    {
        while (input.Peek() is >= 0 and not (',' or '\r' or '\n')) Keep(Step());
    }

    private void ReadQuoted(CsvRow row)
    {
        var (line, column) = (_line, _column);
        Step();
        while (input.Peek() >= 0)
        {
            var next = Step();
            if (next == '"' && input.Peek() != '"') return;
            if (next == '"') Step();
            Keep(next);
        }
        row.Fault ??= new FilingProblem("row", line, column, "the quotation mark is not closed");
    }

    private bool EndsCell(CsvRow row)
    {
        var (line, column) = (_line, _column);
        var next = input.Peek() < 0 ? -1 : Step();
        if (next == '\r' && input.Peek() == '\n') next = Step();
        if (next is -1 or '\r' or '\n') return false;
        if (next == ',') return true;
        row.Fault ??= new FilingProblem("row", line, column, "text after a closing quotation mark");
        ReadPlain();
        return EndsCell(row);
    }

    private void Keep(int next)
    {
        if (++_length <= FilingLimits.FilingBytes) _text.Append((char)next);
    }

    private int Step()
    {
        var next = input.Read();
        var endsLine = next == '\n' || (next == '\r' && input.Peek() != '\n');
        (_line, _column) = endsLine ? (_line + 1, 1) : (_line, _column + 1);
        return next;
    }
}
