namespace Screening.Packs;

/// <summary>
/// A large list in a tab-separated file beside its YAML document: a header row of column names, one entry a line,
/// so that an author can read, compare and edit it.
/// </summary>
internal sealed class Table
{
    private readonly string _file;
    private readonly string _text;
    private readonly string[] _columns;
    private readonly PackContext _context;

    private Table(string file, string text, string[] columns, PackContext context) => (_file, _text, _columns, _context) = (file, text, columns, context);

    /// <summary>Reads the header; null if it is not acceptable.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="required">Columns that must be there.</param>
    /// <param name="optional">Columns that may be there.</param>
    /// <param name="context">Where mistakes go and limits stand.</param>
    public static Table? Open(string file, string text, string[] required, string[] optional, PackContext context)
    {
        var header = text.AsSpan(0, EndOfLine(text, 0)).TrimEnd('\r');
        if (header.Count('\t') >= PackLimits.Columns) return Wrong(1, $"more than {PackLimits.Columns} columns");
        var table = new Table(file, text, header.ToString().Split('\t'), context);
        return table.HasColumns(required, optional) ? table : null;

        Table? Wrong(int column, string message)
        {
            context.Diagnostics.Error(DiagnosticCodes.BadTable, new SourceLocation(file, 1, column), message);
            return null;
        }
    }

    /// <summary>The rows after the header; a row with a wrong number of cells is reported and left out.</summary>
    public IEnumerable<Row> Rows(DiagnosticBag diagnostics)
    {
        var line = 1;
        for (var start = EndOfLine(_text, 0) + 1; start < _text.Length; start = EndOfLine(_text, start) + 1)
        {
            var row = new Row(this, ++line, start, EndOfLine(_text, start));
            if (!_context.Cells.Spend(_columns.Length))
            {
                diagnostics.Error(DiagnosticCodes.TooLarge, row.Location, _context.Cells.Spent);
                yield break;
            }
            if (row.Length > PackLimits.TextLength)
                diagnostics.Error(DiagnosticCodes.TooLarge, row.Location, $"a row of {row.Length} characters; the limit is {PackLimits.TextLength}");
            else if (row.Cells != _columns.Length)
                diagnostics.Error(DiagnosticCodes.BadTable, row.Location, $"{row.Cells} cells; the header has {_columns.Length}");
            else yield return row;
        }
    }

    private bool HasColumns(string[] required, string[] optional)
    {
        var wrong = 0;
        foreach (var missing in required.Except(_columns)) Wrong(1, $"the table has no column `{missing}`");
        for (int i = 0, at = 1; i < _columns.Length; at += _columns[i++].Length + 1)
        {
            var column = _columns[i];
            if (Array.IndexOf(_columns, column) < i) Wrong(at, $"column `{column}` stands twice");
            else if (!required.Contains(column) && !optional.Contains(column))
                Wrong(at, $"unknown column `{column}`{Spelling.DidYouMean(column, [.. required, .. optional])}");
        }
        return wrong == 0;

        void Wrong(int column, string message)
        {
            wrong++;
            _context.Diagnostics.Error(DiagnosticCodes.BadTable, new SourceLocation(_file, 1, column), message);
        }
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    /// <summary>One row of a table, read out of the table's text when it is asked.</summary>
    internal readonly struct Row(Table table, int line, int start, int end)
    {
        public SourceLocation Location => new(table._file, line, 1);

        public int Length => Text.Length;

        public int Cells => Text.Count('\t') + 1;

        private ReadOnlySpan<char> Text => table._text.AsSpan(start, end - start).TrimEnd('\r');

        /// <summary>The cell of a column; empty if the table has no such column.</summary>
        public string this[string column] => Text[Cell(column)].ToString();

        /// <summary>The cell as a string that equal cells share.</summary>
        public string Shared(string column) => table._context.Shared(Text[Cell(column)]);

        /// <summary>The cell's parts, which are joined by <c>|</c>.</summary>
        public IReadOnlyList<string> List(string column) => [.. Placed(column).Select(part => part.Value)];

        /// <summary>The cell's parts, each with its place.</summary>
        public IReadOnlyList<(string Value, SourceLocation At)> Placed(string column)
        {
            var parts = new List<(string, SourceLocation)>();
            var (at, length) = Cell(column).GetOffsetAndLength(Length);
            var cell = Text.Slice(at, length);
            foreach (var part in cell.Split('|'))
            {
                var value = cell[part].Trim();
                if (!value.IsEmpty) parts.Add((value.ToString(), new SourceLocation(table._file, line, at + part.Start.Value + 1)));
            }
            return parts;
        }

        /// <summary>One of the words of an enumeration, in camelCase; null if the cell is empty, or after an error.</summary>
        public T? Word<T>(string column, DiagnosticBag diagnostics) where T : struct, Enum
        {
            if (this[column] is not { Length: > 0 } cell) return null;
            var word = CamelCase.Parse<T>(cell);
            if (word is null) diagnostics.Error(DiagnosticCodes.UnknownWord, At(column), $"`{cell}` is not one of {string.Join(", ", CamelCase.Words<T>())}");
            return word;
        }

        public SourceLocation At(string column) => new(table._file, line, Cell(column).Start.Value + 1);

        private Range Cell(string column)
        {
            var index = Array.IndexOf(table._columns, column);
            if (index < 0) return 0..0;
            var at = 0;
            for (; index > 0; index--) at += Text[at..].IndexOf('\t') + 1;
            var next = Text[at..].IndexOf('\t');
            return at..(next < 0 ? Length : at + next);
        }
    }
}
