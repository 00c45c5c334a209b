namespace Screening.Hosting;

/// <summary>Which rules a program screens by, and how it notices that they changed.</summary>
public sealed class PackOptions
{
    /// <summary>The folder of the pack, or the folder above the only pack; a relative one begins at the host's content root. Required.</summary>
    public string Folder { get; set; } = "";

    /// <summary>How long to wait after a change, so that all files of one edit are read together. The default is half a second; at most a minute.</summary>
    public TimeSpan Settle { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>
    /// How often to compare the files with those that were read last: the net for changes of which the file system told nothing.
    /// The default is 10 seconds; from 10 milliseconds to a day.
    /// </summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether a pack must pass the tests beside its rules before it may answer. The default is true.</summary>
    public bool RunTests { get; set; } = true;

    /// <summary>
    /// Whether the host starts without a good pack and waits for one; until then nothing can be screened, and the health check says why.
    /// The default is false: the start fails and tells every mistake.
    /// </summary>
    public bool WaitForPack { get; set; }
}
