using System.Net;
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
        using var batch = await OpenBatch.StartAsync(sidecar);
        var answers = new List<string>();

        foreach (var filing in new[] { TinyPack.Honest, TinyPack.Banned })
        {
            await batch.SendAsync(filing + "\n");
            answers.Add((await batch.AnswerAsync())[..15]);
        }

        answers.Should().Equal(TinyPack.Honest[..15], TinyPack.Banned[..15]);
    }

    [Fact]
    public async Task A_client_that_goes_away_ends_the_work()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        using (var batch = await OpenBatch.StartAsync(sidecar))
        {
            await batch.SendAsync(string.Concat(Enumerable.Repeat(TinyPack.Honest + "\n", 20_000)));
            await batch.AnswerAsync();
        }

        // What was under way is finished; what was only sent is not begun.
        await Task.Delay(1000, Running.Stop);
        var recorded = await CountAsync(sidecar);
        await Task.Delay(500, Running.Stop);
        (await CountAsync(sidecar)).Should().Be(recorded).And.BeLessThan(20_000);
    }

    [Fact]
    public async Task A_client_that_does_not_read_is_not_read_from_either()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        using var batch = await OpenBatch.StartAsync(sidecar);
        var lines = string.Concat(Enumerable.Repeat(TinyPack.Banned + "\n", 5000));

        var sending = async () =>
        {
            // A gigabyte fits in no buffer on the way.
            for (var i = 0; i < 1000; i++) await batch.SendAsync(lines).WaitAsync(TimeSpan.FromSeconds(3), Running.Stop);
        };

        // The sidecar stops reading, and in the end hangs up.
        (await sending.Should().ThrowAsync<Exception>()).Which.Should().Match(fault => fault is TimeoutException || fault is IOException);
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
}
