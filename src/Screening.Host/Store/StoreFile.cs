using System.Reflection;
using System.Security.Cryptography;

namespace Screening.Host.Store;

/// <summary>Opens the file, brings it to the present version, and keeps other sidecars out of it.</summary>
internal sealed class StoreFile : IDisposable
{
    // "SCRN": another program's SQLite file is not taken for ours.
    private const long Application = 0x5343524E;

    private readonly FileStream _lock;

    private StoreFile(FileStream held, Database database) => (_lock, Writer) = (held, database);

    /// <summary>The one connection that writes.</summary>
    public Database Writer { get; }

    /// <exception cref="StoreException">The file is in use, damaged, of another program or of a later version, or cannot be written.</exception>
    public static StoreFile Open(string path)
    {
        var held = Hold(path);
        try
        {
            return new StoreFile(held, Prepare(path));
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    // The lock goes with the process, however that ends. SQLite's own would keep our readers out too.
    private static FileStream Hold(string path)
    {
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or DirectoryNotFoundException)
        {
            throw new StoreException($"the store `{path}` cannot be written: {(e is DirectoryNotFoundException ? "there is no such folder" : "its folder may only be read")}");
        }
        catch (IOException)
        {
            throw new StoreException($"the store `{path}` is in use by another sidecar; give each its own file");
        }
    }

    private static Database Prepare(string path)
    {
        var database = Database.Open(path);
        try
        {
            var scripts = Scripts();
            Recognise(database, path, scripts.Count);
            database.Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16000; PRAGMA journal_size_limit = 134217728");
            Migrate(database, scripts);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    // Before anything is changed, be it the way in which the file is written.
    private static void Recognise(Database database, string path, int known)
    {
        var version = database.Number("PRAGMA user_version");
        var isOurs = version == 0 ? database.Number("SELECT count(*) FROM sqlite_schema") == 0 : database.Number("PRAGMA application_id") == Application;
        if (!isOurs) throw new StoreException($"`{path}` is an SQLite file of another program; name another file");
        if (version > known) throw new StoreException($"the store `{path}` has version {version}; this program knows {known} and would harm it; use a newer one");
    }

    private static void Migrate(Database database, List<string> scripts)
    {
        for (var version = (int)database.Number("PRAGMA user_version"); version < scripts.Count; version++)
            database.Run($"BEGIN IMMEDIATE; {scripts[version]}; PRAGMA application_id = {Application}; PRAGMA user_version = {version + 1}; COMMIT");
        if (database.Number("SELECT count(*) FROM store") == 0) database.Run($"INSERT INTO store VALUES ({RandomNumberGenerator.GetInt32(int.MaxValue)})");
    }

    private static List<string> Scripts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Script)];

        string Script(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }

    public void Dispose()
    {
        Writer.Dispose();
        _lock.Dispose();
    }
}
