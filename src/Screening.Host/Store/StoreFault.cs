using SQLitePCL;

namespace Screening.Host.Store;

/// <summary>What SQLite complains of, in the operator's words.</summary>
internal static class StoreFault
{
    public static StoreException Of(int code, string path, string detail) => new($"the store `{path}` {Words(code & 0xFF)} ({detail})");

    private static string Words(int code) => code switch
    {
        raw.SQLITE_FULL => "cannot grow: the disk is full",
        raw.SQLITE_READONLY => "may only be read",
        raw.SQLITE_CANTOPEN => "cannot be opened",
        raw.SQLITE_NOTADB => "is not an SQLite file, or is damaged",
        raw.SQLITE_CORRUPT => "is damaged",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "is locked by another program",
        raw.SQLITE_IOERR => "cannot be read or written: the disk reports a fault",
        raw.SQLITE_PERM or raw.SQLITE_AUTH => "may not be opened",
        _ => "refuses a statement",
    };
}
