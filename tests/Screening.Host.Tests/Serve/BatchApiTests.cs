using System.Net;
using System.Text;
using System.Text.Json;

namespace Screening.Host.Tests.Serve;

public sealed class BatchApiTests
{
    [Fact]
    public async Task Each_line_is_answered_in_its_place_and_a_bad_one_with_its_number()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);

        var answers = await BatchAsync(sidecar, Running.Lines("\uFEFF" + TinyPack.Honest, "", TinyPack.Unreadable, TinyPack.Banned + "\r", "{", new string('x', 1024 * 1024 + 1), TinyPack.Dear));

        answers.Select(Told).Should().Equal("A pass", "line 3", "B reject", "line 5", "line 6", "D review");
        answers[1].GetProperty("error")[0].GetProperty("line").GetInt32().Should().Be(3);
    }

    [Fact]
    public async Task Many_lines_keep_their_order_and_every_decision_is_recorded()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        var lines = Enumerable.Range(0, 3000).Select(i => TinyPack.Honest.Replace("\"A\"", $"\"{i}\"", StringComparison.Ordinal)).ToArray();

        var answers = await BatchAsync(sidecar, Running.Lines(lines));

        answers.Select(answer => answer.GetProperty("filingId").GetString()).Should().Equal(Enumerable.Range(0, 3000).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var last = await sidecar.GetAsync("/v1/decisions/" + answers[^1].GetProperty("decisionId").GetString());
        last.GetProperty("filing").GetProperty("filingId").GetString().Should().Be("2999");
    }

    [Fact]
    public async Task A_line_is_answered_before_the_next_one_is_sent()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        var body = new LineByLine();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/screen/batch") { Content = body };
        using var response = await sidecar.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Running.Stop);
        using var answers = new StreamReader(await response.Content.ReadAsStreamAsync(Running.Stop));

        foreach (var filing in new[] { TinyPack.Honest, TinyPack.Banned })
        {
            await body.SendAsync(filing + "\n");
            (await answers.ReadLineAsync(Running.Stop).AsTask().WaitAsync(TimeSpan.FromSeconds(10), Running.Stop)).Should().StartWith(filing[..15]);
        }
        body.End();

        (await answers.ReadLineAsync(Running.Stop)).Should().BeNull();
    }

    [Fact]
    public async Task A_client_that_goes_away_ends_the_work()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        using var left = CancellationTokenSource.CreateLinkedTokenSource(Running.Stop);
        var endless = new Endless(TinyPack.Honest + "\n");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/screen/batch") { Content = endless };
        using var response = await sidecar.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, left.Token);
        using var answers = new StreamReader(await response.Content.ReadAsStreamAsync(Running.Stop));
        await answers.ReadLineAsync(Running.Stop);

        response.Dispose();

        await endless.Ended.WaitAsync(TimeSpan.FromSeconds(20), Running.Stop);
        var recorded = await CountAsync(sidecar);
        await Task.Delay(500, Running.Stop);
        (await CountAsync(sidecar)).Should().Be(recorded);
    }

    [Fact]
    public async Task A_client_that_does_not_read_is_not_read_from_either()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        var endless = new Endless(TinyPack.Banned + "\n");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/screen/batch") { Content = endless };
        using var response = await sidecar.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Running.Stop);

        var sent = -1L;
        for (var i = 0; i < 40 && sent != endless.Sent; i++)
        {
            sent = endless.Sent;
            await Task.Delay(250, Running.Stop);
        }

        // Buffers of the system and of both ends, and no more.
        (sent == endless.Sent).Should().BeTrue("the sidecar should have stopped reading");
    }

    private static async Task<long> CountAsync(Running sidecar)
    {
        var newest = (await sidecar.GetAsync("/v1/decisions?limit=1")).GetProperty("decisions")[0].GetProperty("decisionId").GetString()!;
        return long.Parse(newest.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<List<JsonElement>> BatchAsync(Running sidecar, HttpContent lines)
    {
        using var response = await sidecar.Http.PostAsync("/v1/screen/batch", lines, Running.Stop);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        var body = await response.Content.ReadAsStringAsync(Running.Stop);
        return [.. body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static string Told(JsonElement answer) => answer.TryGetProperty("line", out var line)
        ? $"line {line.GetInt32()}"
        : $"{answer.GetProperty("filingId").GetString()} {answer.GetProperty("outcome").GetString()}";

    /// <summary>A body that is sent when the test says so.</summary>
    private sealed class LineByLine : HttpContent
    {
        private readonly TaskCompletionSource<Stream> _stream = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public LineByLine() => Headers.ContentType = new("application/x-ndjson");

        public async Task SendAsync(string text)
        {
            var stream = await _stream.Task;
            await stream.WriteAsync(Encoding.UTF8.GetBytes(text));
            await stream.FlushAsync();
        }

        public void End() => _end.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.FlushAsync();
            _stream.SetResult(stream);
            await _end.Task;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    /// <summary>A body that never ends of itself.</summary>
    private sealed class Endless : HttpContent
    {
        private readonly byte[] _line;
        private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private long _sent;

        public Endless(string line)
        {
            _line = Encoding.UTF8.GetBytes(line);
            Headers.ContentType = new("application/x-ndjson");
        }

        public Task Ended => _ended.Task;

        public long Sent => Volatile.Read(ref _sent);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            try
            {
                while (true)
                {
                    await stream.WriteAsync(_line);
                    Interlocked.Add(ref _sent, _line.Length);
                }
            }
            catch (Exception e) when (e is IOException or HttpRequestException or OperationCanceledException)
            {
                _ended.TrySetResult();
                throw;
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
