using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Screening.Host.Api;
using Screening.Host.Store;

namespace Screening.Host.Jobs;

/// <summary>Files that jobs read: those that were sent, beside the store; and those in the folder that the operator allowed.</summary>
/// <param name="uploads">The folder for those that are sent; made when the first one comes.</param>
/// <param name="allowed">The operator's folder; null if none is allowed.</param>
/// <param name="mostBytes">The largest file that may be sent.</param>
internal sealed class JobFiles(string uploads, string? allowed, long mostBytes)
{
    private const int LongestPath = 1024;
    private const int Piece = 64 * 1024;

    /// <summary>Keeps a body as it comes, durably, and gives its name.</summary>
    public async Task<string> ReceiveAsync(HttpRequest request, CancellationToken stop)
    {
        Directory.CreateDirectory(uploads);
        var name = RandomNumberGenerator.GetHexString(32, lowercase: true) + ".ndjson";
        try
        {
            await using var file = new FileStream(UploadPath(name), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            await CopyAsync(request, file, stop);
            file.Flush(flushToDisk: true);
            return name;
        }
        catch (Exception e)
        {
            Forget(name);
            if (e is IOException and not BadHttpRequestException) throw new StoreException($"the catalogue cannot be kept: {e.Message}");
            throw;
        }
    }

    /// <summary>A file as it is named, or why it may not be read.</summary>
    public FileInfo Allowed(string path)
    {
        if (allowed is null) throw Refusal("no folder is allowed here; send the catalogue itself, or ask the operator for `Screening:JobFolder`");
        if (path.Length is 0 or > LongestPath || Path.IsPathRooted(path) || path.AsSpan().IndexOfAny(Path.GetInvalidPathChars()) >= 0) throw Refusal("`path` is not a path below the allowed folder");
        FileSystemInfo place = new DirectoryInfo(allowed);
        foreach (var step in path.Split('/', '\\'))
        {
            if (step is "" or "." or "..") throw Refusal("`path` is not a path below the allowed folder");
            place = new FileInfo(Path.Combine(place.FullName, step));
            // Also one that leads to a file inside: what it leads to can be changed.
            if (place.LinkTarget is not null) throw Refusal("`path` leads over a link");
        }
        // What has no length may be a pipe or a device, and never end.
        return place is FileInfo { Exists: true, Length: > 0 } file ? file : throw Refusal("there is no such file in the allowed folder, or it is empty");
    }

    /// <summary>Opens the file of a job, if it still is what the job was made for.</summary>
    public FileStream Open(StoredJob job)
    {
        var file = Find(job.IsUpload, job.File);
        if (file.Length != job.Size || file.LastWriteTimeUtc != job.Modified.UtcDateTime) throw Refusal("the file was changed after the job was made");
        return new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
    }

    public FileInfo Find(bool isUpload, string name) => isUpload ? new FileInfo(UploadPath(name)) : Allowed(name);

    /// <summary>Deletes a file that was sent.</summary>
    public void Forget(string name)
    {
        try
        {
            File.Delete(UploadPath(name));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next start tidies up.
        }
    }

    /// <summary>Deletes what a kill has left: files that were sent and that no job needs.</summary>
    public void Tidy(IReadOnlyList<StoredJob> open)
    {
        if (!Directory.Exists(uploads)) return;
        var needed = open.Where(job => job.IsUpload).Select(job => job.File).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.GetFiles(uploads, "*.ndjson"))
            if (!needed.Contains(Path.GetFileName(path))) File.Delete(path);
    }

    private async Task CopyAsync(HttpRequest request, FileStream file, CancellationToken stop)
    {
        if (request.ContentLength > mostBytes) throw TooLarge();
        var buffer = new byte[Piece];
        for (var left = mostBytes; await request.Body.ReadAsync(buffer, stop) is > 0 and var read;)
        {
            if ((left -= read) < 0) throw TooLarge();
            await file.WriteAsync(buffer.AsMemory(0, read), stop);
        }
    }

    private string UploadPath(string name) => Path.Combine(uploads, name);

    private ProblemException TooLarge() => new(StatusCodes.Status413PayloadTooLarge, "too-large", $"the catalogue is larger than {mostBytes} bytes");

    private static ProblemException Refusal(string title) => new(StatusCodes.Status422UnprocessableEntity, "bad-file", title);
}
