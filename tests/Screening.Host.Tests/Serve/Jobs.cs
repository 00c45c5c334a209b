using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Screening.Host.Tests.Serve;

/// <summary>Jobs over HTTP.</summary>
internal static class Jobs
{
    public const string Address = "/v1/screen/jobs";

    /// <summary>Filings with numbers for ids, the first one 0.</summary>
    public static string[] Catalogue(int count) =>
        [.. Enumerable.Range(0, count).Select(i => (i % 10 == 7 ? TinyPack.Banned.Replace("\"B\"", $"\"{i}\"", StringComparison.Ordinal) : TinyPack.Honest.Replace("\"A\"", $"\"{i}\"", StringComparison.Ordinal)))];

    /// <summary>The ids of a catalogue.</summary>
    public static IEnumerable<string> Ids(int count) => Enumerable.Range(0, count).Select(i => i.ToString(CultureInfo.InvariantCulture));

    /// <summary>Hands one in, and gives its address.</summary>
    public static async Task<string> SubmitAsync(HttpClient http, HttpContent body)
    {
        using var response = await http.PostAsync(Address, body, Running.Stop);
        response.StatusCode.Should().Be(HttpStatusCode.Accepted);
        return response.Headers.Location!.ToString();
    }

    public static async Task<JsonElement> GetAsync(HttpClient http, string job) => JsonDocument.Parse(await http.GetStringAsync(job, Running.Stop)).RootElement;

    /// <summary>Waits until something is true of a job.</summary>
    public static async Task<JsonElement> UntilAsync(HttpClient http, string job, Func<JsonElement, bool> isTrue)
    {
        for (var i = 0; i < 6000; i++)
        {
            var told = await GetAsync(http, job);
            if (isTrue(told)) return told;
            await Task.Delay(10, Running.Stop);
        }
        throw new TimeoutException(job);
    }

    public static Task<JsonElement> EndAsync(HttpClient http, string job) => UntilAsync(http, job, told => told.GetProperty("state").GetString() is not ("queued" or "running"));

    public static bool HasBegun(JsonElement job) => job.GetProperty("lines").GetInt32() > 0;

    public static async Task<List<JsonElement>> ResultAsync(HttpClient http, string job) =>
        [.. (await http.GetStringAsync(job + "/result", Running.Stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
