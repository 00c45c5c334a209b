using SQLitePCL;

namespace Screening.Host.Store;

/// <summary>A prepared statement. Values are only ever bound, never written into the text.</summary>
internal sealed class Statement(Database database, sqlite3_stmt handle)
{
    public Statement Bind(int index, long value) => Bound(raw.sqlite3_bind_int64(handle, index, value));

    public Statement Bind(int index, long? value) => value is { } number ? Bind(index, number) : Bound(raw.sqlite3_bind_null(handle, index));

    public Statement Bind(int index, string? value) => value is null ? Bound(raw.sqlite3_bind_null(handle, index)) : Bound(raw.sqlite3_bind_text(handle, index, value));

    public Statement Bind(int index, ReadOnlySpan<byte> value) => Bound(raw.sqlite3_bind_blob(handle, index, value));

    /// <summary>Runs it for its effect.</summary>
    public void Run()
    {
        using var rows = Rows();
        rows.Next();
    }

    /// <summary>Runs it for its rows, which must be disposed of before it is used again.</summary>
    public Rows Rows() => new(database, handle);

    public void Finish() => raw.sqlite3_finalize(handle);

    private Statement Bound(int code)
    {
        database.Check(code);
        return this;
    }
}

/// <summary>The rows of a statement that is running.</summary>
internal readonly struct Rows(Database database, sqlite3_stmt handle) : IDisposable
{
    /// <summary>Steps to the next row; false at the end.</summary>
    public bool Next()
    {
        var code = raw.sqlite3_step(handle);
        database.Check(code);
        return code == raw.SQLITE_ROW;
    }

    public long Int64(int column) => raw.sqlite3_column_int64(handle, column);

    public long? OptionalInt64(int column) => IsNull(column) ? null : Int64(column);

    public string Text(int column) => raw.sqlite3_column_text(handle, column).utf8_to_string();

    public string? OptionalText(int column) => IsNull(column) ? null : Text(column);

    /// <summary>Bytes that are valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(handle, column);

    public void Dispose() => raw.sqlite3_reset(handle);

    private bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;
}
