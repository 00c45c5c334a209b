namespace Screening.Host.Store;

/// <summary>Where a job stands. The numbers are those of the store.</summary>
internal enum JobState
{
    /// <summary>Waits for its turn.</summary>
    Queued,

    /// <summary>Has begun; a restart goes on with it.</summary>
    Running,

    /// <summary>Every line is answered.</summary>
    Done,

    /// <summary>Somebody ended it; what was decided before stays.</summary>
    Cancelled,

    /// <summary>Its file could not be read to the end.</summary>
    Failed,
}

/// <summary>A catalogue that is screened in the background.</summary>
internal sealed record StoredJob
{
    /// <summary>Its number in the store; 0 before it has one.</summary>
    public long Number { get; init; }

    public JobState State { get; init; }

    /// <summary>Whether the file was sent, and is deleted with the job's end; otherwise it is the operator's.</summary>
    public required bool IsUpload { get; init; }

    /// <summary>Its name below the folder of uploads, or below the one that the operator allowed.</summary>
    public required string File { get; init; }

    /// <summary>Bytes of the file when the job was made.</summary>
    public required long Size { get; init; }

    /// <summary>When the file was written last, as it was when the job was made.</summary>
    public required DateTimeOffset Modified { get; init; }

    /// <summary>The moment whose rules apply to every line, also after a restart.</summary>
    public required DateTimeOffset AsOf { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Lines from the first on that are answered and counted.</summary>
    public int Lines { get; init; }

    /// <summary>Time spent on it, without the time between a stop and the next start.</summary>
    public TimeSpan Busy { get; init; }

    /// <summary>What was counted, as JSON.</summary>
    public required byte[] Summary { get; init; }

    /// <summary>Why it failed.</summary>
    public string? Why { get; init; }

    /// <summary>Whether nothing more is done for it.</summary>
    public bool HasEnded => State > JobState.Running;
}

/// <summary>A line of a job's file.</summary>
/// <param name="Job">Number of the job.</param>
/// <param name="Line">Number of the line, from 1.</param>
internal sealed record JobLine(long Job, int Line);

/// <summary>What a line was answered with: one of the two.</summary>
/// <param name="Line">Number of the line, from 1.</param>
/// <param name="Decision">Number of its decision.</param>
/// <param name="Refusal">Why it could not be read, as it is told.</param>
internal sealed record AnsweredLine(int Line, long? Decision, byte[]? Refusal);
