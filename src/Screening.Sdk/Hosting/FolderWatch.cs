using System.Threading.Channels;

namespace Screening.Hosting;

/// <summary>
/// Tells that a folder may have changed. It may cry wolf and it may be told nothing by the file system, so whoever listens
/// compares the files, and a slow clock tells as well.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private const NotifyFilters Changes = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;

    // One signal waits at most: however many changes come during a reload, one more reload sees them all.
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly ITimer _clock;

    public FolderWatch(string folder, TimeSpan poll, TimeProvider time)
    {
        (_folder, _time) = (folder, time);
        _clock = time.CreateTimer(_ => Signal(), null, poll, poll);
    }

    /// <summary>Why the file system tells nothing and only the clock does; null if it does tell.</summary>
    public string? Blind { get; private set; }

    /// <summary>Waits for a change and then until the edit is likely to be done. Changes after its return are told by the next call.</summary>
    public async Task WaitAsync(TimeSpan settle, CancellationToken stopping)
    {
        await _signals.Reader.ReadAsync(stopping);
        await Task.Delay(settle, _time, stopping);
        while (_signals.Reader.TryRead(out _)) { }
        Renew();
    }

    /// <summary>
    /// Watches anew. A watcher keeps to the folder that it was given, even when that is deleted and made again or when a link
    /// to it now leads elsewhere; therefore none outlives a change.
    /// </summary>
    public void Renew()
    {
        Clear();
        Blind = null;
        try
        {
            var place = PackPlace.Of(_folder);
            Watch(place.Root, "*", deep: true);
            foreach (var turn in place.Turns.Append(place.Root).Distinct(StringComparer.Ordinal)) Watch(Path.GetDirectoryName(turn), Path.GetFileName(turn), deep: false);
        }
        catch (Exception failure)
        {
            // No watches are left, or a folder vanished this moment. The clock still tells.
            Blind = failure.Message;
        }
    }

    public void Dispose()
    {
        _clock.Dispose();
        Clear();
    }

    private void Watch(string? folder, string name, bool deep)
    {
        if (!Path.Exists(folder)) return;
        var watcher = new FileSystemWatcher(folder, name) { NotifyFilter = Changes, IncludeSubdirectories = deep };
        _watchers.Add(watcher);
        watcher.Changed += (_, _) => Signal();
        watcher.Created += (_, _) => Signal();
        watcher.Deleted += (_, _) => Signal();
        watcher.Renamed += (_, _) => Signal();
        watcher.Error += (_, _) => Signal();
        watcher.EnableRaisingEvents = true;
    }

    private void Clear()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _watchers.Clear();
    }

    private void Signal() => _signals.Writer.TryWrite(true);
}
