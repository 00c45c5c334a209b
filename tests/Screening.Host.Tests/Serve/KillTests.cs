namespace Screening.Host.Tests.Serve;

public sealed class KillTests
{
    private const int Rounds = 3;
    private const int Clients = 8;

    [Fact]
    public async Task What_was_acknowledged_is_there_after_the_process_was_killed_under_load()
    {
        using var folder = Folder.WithRules();
        var acknowledged = new List<string>();
        for (var round = 0; round < Rounds; round++) acknowledged.AddRange(await ScreenUntilKilledAsync(folder, 100 + 150 * round));

        await using var sidecar = await Running.StartAsync(folder);

        acknowledged.Should().HaveCountGreaterThan(Rounds).And.OnlyHaveUniqueItems();
        foreach (var id in acknowledged) (await sidecar.GetAsync("/v1/decisions/" + id)).GetProperty("decisionId").GetString().Should().Be(id);
    }

    [Fact]
    public async Task A_second_sidecar_on_the_same_file_is_refused()
    {
        using var folder = Folder.WithRules();
        await using var first = await Running.StartAsync(folder);

        using var second = await Served.StartAsync(folder);
        await second.Process.WaitForExitAsync(Running.Stop);

        second.Process.ExitCode.Should().Be(1);
        (await second.LogAsync()).Should().Contain("is in use by another sidecar");
    }

    private static async Task<List<string>> ScreenUntilKilledAsync(Folder folder, int milliseconds)
    {
        using var served = await Served.StartAsync(folder);
        var clients = Enumerable.Range(0, Clients).Select(_ => ScreenAsync(served.Http)).ToList();
        await Task.WhenAny(clients.Select(client => client.First.Task));
        await Task.Delay(milliseconds, Running.Stop);
        served.Process.Kill();
        await served.Process.WaitForExitAsync(Running.Stop);
        return [.. (await Task.WhenAll(clients.Select(client => client.All))).SelectMany(ids => ids)];
    }

    private static (TaskCompletionSource First, Task<List<string>> All) ScreenAsync(HttpClient http)
    {
        var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return (first, RunAsync());

        async Task<List<string>> RunAsync()
        {
            var ids = new List<string>();
            try
            {
                while (true)
                {
                    using var response = await http.PostAsync("/v1/screen", Running.Json(TinyPack.Banned), Running.Stop);
                    ids.Add(response.EnsureSuccessStatusCode().Headers.GetValues("Screening-Decision-Id").Single());
                    first.TrySetResult();
                }
            }
            catch (HttpRequestException)
            {
                return ids;
            }
        }
    }
}
