namespace Screening.Host.Store;

/// <summary>Jobs as rows. A job that has ended is never changed again, whoever comes late.</summary>
internal static class JobRows
{
    private const string Columns =
        "id, state, is_upload, file, size, modified, as_of, created_at, started_at, finished_at, lines, busy, summary, why";

    private const string IsOpen = "state < 2";

    /// <summary>Adds a job, and gives its number.</summary>
    public static long Add(Database database, StoredJob job)
    {
        using var rows = database.Prepare("INSERT INTO jobs (state, is_upload, file, size, modified, as_of, created_at, lines, busy, summary) VALUES (0, ?, ?, ?, ?, ?, ?, 0, 0, ?) RETURNING id")
            .Bind(1, job.IsUpload ? 1 : 0).Bind(2, job.File).Bind(3, job.Size).Bind(4, job.Modified.UtcTicks).Bind(5, job.AsOf.UtcTicks)
            .Bind(6, job.CreatedAt.ToUnixTimeMilliseconds()).Bind(7, job.Summary).Rows();
        rows.Next();
        var number = rows.Int64(0);
        // A statement that inserts is done only when it has been stepped to its end.
        rows.Next();
        return number;
    }

    public static void Start(Database database, long number, DateTimeOffset now) =>
        database.Prepare($"UPDATE jobs SET state = 1, started_at = coalesce(started_at, ?) WHERE id = ? AND {IsOpen}")
            .Bind(1, now.ToUnixTimeMilliseconds()).Bind(2, number).Run();

    /// <summary>How far it is. Told of an ended job too: what was under way when it was cancelled is counted.</summary>
    public static void Progress(Database database, long number, int lines, TimeSpan busy, byte[] summary) =>
        database.Prepare("UPDATE jobs SET lines = ?, busy = ?, summary = ? WHERE id = ?")
            .Bind(1, lines).Bind(2, (long)busy.TotalMilliseconds).Bind(3, summary).Bind(4, number).Run();

    public static void End(Database database, long number, JobState state, DateTimeOffset now, string? why = null) =>
        database.Prepare($"UPDATE jobs SET state = ?, finished_at = ?, why = ? WHERE id = ? AND {IsOpen}")
            .Bind(1, (long)state).Bind(2, now.ToUnixTimeMilliseconds()).Bind(3, why).Bind(4, number).Run();

    public static void Decided(Database database, JobLine line, long decision) =>
        database.Prepare("INSERT INTO job_lines (job, line, decision) VALUES (?, ?, ?)").Bind(1, line.Job).Bind(2, line.Line).Bind(3, decision).Run();

    public static void Refused(Database database, JobLine line, byte[] refusal) =>
        database.Prepare("INSERT INTO job_lines (job, line, refusal) VALUES (?, ?, ?)").Bind(1, line.Job).Bind(2, line.Line).Bind(3, refusal).Run();

    public static StoredJob? Find(Database database, long number) =>
        Read(database.Prepare($"SELECT {Columns} FROM jobs WHERE id = ?").Bind(1, number)).FirstOrDefault();

    /// <summary>The newest jobs, newest first.</summary>
    public static List<StoredJob> Newest(Database database, int limit) =>
        Read(database.Prepare($"SELECT {Columns} FROM jobs ORDER BY id DESC LIMIT ?").Bind(1, limit));

    /// <summary>Those that have not ended, in the order in which they came.</summary>
    public static List<StoredJob> Open(Database database) => Read(database.Prepare($"SELECT {Columns} FROM jobs WHERE {IsOpen} ORDER BY id"));

    /// <summary>Answers to lines after one, up to and with another, in their order.</summary>
    public static List<AnsweredLine> Answers(Database database, long number, int after, int upTo, int limit)
    {
        using var rows = database.Prepare("SELECT line, decision, refusal FROM job_lines WHERE job = ? AND line > ? AND line <= ? ORDER BY line LIMIT ?")
            .Bind(1, number).Bind(2, after).Bind(3, upTo).Bind(4, limit).Rows();
        var answers = new List<AnsweredLine>();
        while (rows.Next())
            answers.Add(new AnsweredLine((int)rows.Int64(0), rows.OptionalInt64(1), rows.OptionalInt64(1) is null ? rows.Blob(2).ToArray() : null));
        return answers;
    }

    private static List<StoredJob> Read(Statement statement)
    {
        using var rows = statement.Rows();
        var jobs = new List<StoredJob>();
        while (rows.Next()) jobs.Add(Read(rows));
        return jobs;
    }

    private static StoredJob Read(Rows rows) => new()
    {
        Number = rows.Int64(0),
        State = (JobState)rows.Int64(1),
        IsUpload = rows.Int64(2) != 0,
        File = rows.Text(3),
        Size = rows.Int64(4),
        Modified = new DateTimeOffset(rows.Int64(5), TimeSpan.Zero),
        AsOf = new DateTimeOffset(rows.Int64(6), TimeSpan.Zero),
        CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(rows.Int64(7)),
        StartedAt = Moment(rows.OptionalInt64(8)),
        FinishedAt = Moment(rows.OptionalInt64(9)),
        Lines = (int)rows.Int64(10),
        Busy = TimeSpan.FromMilliseconds(rows.Int64(11)),
        Summary = rows.Blob(12).ToArray(),
        Why = rows.OptionalText(13),
    };

    private static DateTimeOffset? Moment(long? milliseconds) => milliseconds is { } known ? DateTimeOffset.FromUnixTimeMilliseconds(known) : null;
}
