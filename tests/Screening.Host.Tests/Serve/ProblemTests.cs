using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace Screening.Host.Tests.Serve;

public sealed class ProblemTests
{
    /// <summary>Method, address, content type, body; the status, and the kind of problem.</summary>
    public static TheoryData<string, string, string?, string?, int, string> Requests => new()
    {
        { "GET", "/nowhere", null, null, 404, "not-found" },
        { "GET", "/v1/decisions/00000000-1", null, null, 404, "not-found" },
        { "GET", "/v1/decisions/1", null, null, 404, "not-found" },
        { "POST", "/v1/decisions/x/replay", null, null, 404, "not-found" },
        { "GET", "/v1/rules/no/such", null, null, 404, "not-found" },
        { "GET", "/v1/barcodes/9520000010379", null, null, 404, "not-found" },
        { "GET", "/v1/barcodes/9520000010370", null, null, 400, "bad-barcode" },
        { "GET", "/v1/screen", null, null, 405, "wrong-method" },
        { "PUT", "/v1/packs", null, null, 405, "wrong-method" },
        { "POST", "/v1/screen", null, TinyPack.Honest, 415, "wrong-content-type" },
        { "POST", "/v1/screen", "text/plain", TinyPack.Honest, 415, "wrong-content-type" },
        { "POST", "/v1/screen", "application/json; charset=gb18030", TinyPack.Honest, 415, "wrong-content-type" },
        { "POST", "/v1/screen/batch", "application/json", TinyPack.Honest, 415, "wrong-content-type" },
        { "POST", "/v1/screen", "application/json", "", 422, "unreadable-filing" },
        { "POST", "/v1/screen", "application/json", TinyPack.Unreadable, 422, "unreadable-filing" },
        { "POST", "/v1/screen?asof=2026-01-01", "application/json", TinyPack.Honest, 400, "bad-query" },
        { "POST", "/v1/screen?asOf=yesterday", "application/json", TinyPack.Honest, 400, "bad-query" },
        { "POST", "/v1/screen?explain=yes", "application/json", TinyPack.Honest, 400, "bad-query" },
        { "POST", "/v1/screen?explain=true&explain=true", "application/json", TinyPack.Honest, 400, "bad-query" },
        { "POST", "/v1/screen/batch?explain=true", "application/x-ndjson", TinyPack.Honest, 400, "bad-query" },
        { "GET", "/v1/decisions?limit=0", null, null, 400, "bad-query" },
        { "GET", "/v1/decisions?limit=201", null, null, 400, "bad-query" },
        { "GET", "/v1/decisions?outcome=passed", null, null, 400, "bad-query" },
        { "GET", "/v1/decisions?tariffCode=2106", null, null, 400, "bad-query" },
        { "GET", "/v1/decisions?gtin=1", null, null, 400, "bad-query" },
        { "GET", "/v1/decisions?after=1", null, null, 400, "bad-query" },
        { "GET", "/v1/packs?active=true", null, null, 400, "bad-query" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Whatever_is_wrong_is_told_as_a_problem(string method, string address, string? contentType, string? body, int status, string kind)
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = body is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (contentType is not null) request.Content!.Headers.TryAddWithoutValidation("Content-Type", contentType);

        using var response = await sidecar.Http.SendAsync(request, Running.Stop);

        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Running.Stop)).RootElement;
        ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, problem.GetProperty("type").GetString(), problem.GetProperty("status").GetInt32())
            .Should().Be((status, "application/problem+json", "urn:screening:" + kind, status));
    }

    [Fact]
    public async Task A_bad_member_is_named_with_its_line_and_column()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);

        using var response = await sidecar.ScreenAsync("{\"filingId\":\"E\",\n  \"unitPrice\":\"free\"}");

        var error = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Running.Stop)).RootElement.GetProperty("errors")[0];
        (error.GetProperty("path").GetString(), error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32())
            .Should().Be(("$.unitPrice", 2, 15));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_refused_whether_its_length_is_told_or_not(bool chunked)
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/screen") { Content = Running.Json(new string(' ', 1024 * 1024 + 1)) };
        request.Headers.TransferEncodingChunked = chunked;

        using var response = await sidecar.Http.SendAsync(request, Running.Stop);

        (response.StatusCode, response.Content.Headers.ContentType?.MediaType).Should().Be((HttpStatusCode.RequestEntityTooLarge, "application/problem+json"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a key with spaces")]
    [InlineData("键")]
    public async Task A_key_that_is_none_is_refused(string key)
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/screen") { Content = Running.Json(TinyPack.Honest) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        using var handler = new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        using var http = new HttpClient(handler) { BaseAddress = sidecar.Http.BaseAddress };

        using var response = await http.SendAsync(request, Running.Stop);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Malformed_bodies_are_always_problems_of_the_client()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        var valid = Encoding.UTF8.GetBytes(TinyPack.Banned);
        // A byte put in the place of another, a piece cut out, or the end cut off.
        var malformed = Gen.Select(Gen.Int[0, valid.Length - 1], Gen.Int[1, 8], Gen.Byte, Gen.Int[0, 2], (at, length, put, how) => how switch
        {
            0 => [.. valid[..at], put, .. valid[(at + 1)..]],
            1 => [.. valid[..at], .. valid[Math.Min(at + length, valid.Length)..]],
            _ => valid[..at],
        });

        await malformed.SampleAsync(async body =>
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new("application/json");
            using var response = await sidecar.Http.PostAsync("/v1/screen", content, Running.Stop);
            // What is still a filing, such as one with another letter in a name, is screened.
            if (WireFormat.ReadFiling(body).Filing is not null) return response.StatusCode == HttpStatusCode.OK;
            return response.StatusCode == HttpStatusCode.UnprocessableEntity && response.Content.Headers.ContentType?.MediaType == "application/problem+json";
        }, iter: 500);
    }

    [Fact]
    public async Task Bytes_that_are_no_request_do_not_disturb_the_next_one()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, sidecar.Http.BaseAddress!.Port, Running.Stop);
        await client.GetStream().WriteAsync("\0\u0001 nonsense\r\n\r\n"u8.ToArray(), Running.Stop);

        using var response = await sidecar.ScreenAsync(TinyPack.Honest);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
