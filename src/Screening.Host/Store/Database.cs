using SQLitePCL;

namespace Screening.Host.Store;

/// <summary>One connection to an SQLite file. Used by one thread at a time.</summary>
internal sealed class Database : IDisposable
{
    private readonly sqlite3 _handle;
    private readonly string _path;
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    static Database() => Batteries_V2.Init();

    private Database(sqlite3 handle, string path) => (_handle, _path) = (handle, path);

    /// <summary>Opens the file to read and write, or to read alone.</summary>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public static Database Open(string path, bool readOnly = false)
    {
        var flags = raw.SQLITE_OPEN_NOMUTEX | (readOnly ? raw.SQLITE_OPEN_READONLY : raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE);
        var code = raw.sqlite3_open_v2(path, out var handle, flags, null);
        var database = new Database(handle, path);
        try
        {
            database.Check(code);
            raw.sqlite3_busy_timeout(handle, 2000);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>A statement with parameters; prepared once, so never used by two callers at a time.</summary>
    public Statement Prepare(string sql)
    {
        if (_statements.TryGetValue(sql, out var known)) return known;
        Check(raw.sqlite3_prepare_v2(_handle, sql, out var handle));
        var statement = new Statement(this, handle);
        _statements.Add(sql, statement);
        return statement;
    }

    /// <summary>Runs statements without parameters.</summary>
    public void Run(string sql) => Check(raw.sqlite3_exec(_handle, sql));

    /// <summary>The one number that a query gives; 0 for none.</summary>
    public long Number(string sql)
    {
        using var rows = Prepare(sql).Rows();
        return rows.Next() ? rows.Int64(0) : 0;
    }

    /// <summary>Gives up the open transaction. After some faults SQLite has done so itself, and has nothing more to say.</summary>
    public void RollBack() => raw.sqlite3_exec(_handle, "ROLLBACK");

    public void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE)) throw StoreFault.Of(code, _path, raw.sqlite3_errmsg(_handle).utf8_to_string());
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values) statement.Finish();
        raw.sqlite3_close_v2(_handle);
    }
}
