using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Screening.Host.Api;

namespace Screening.Host.Tests.Serve;

public sealed class OpenApiTests
{
    // The description itself, and the page with its parts.
    private static readonly string[] Undescribed = ["GET /", "GET /page.js", "GET /page.css", "GET /openapi/v1.json"];

    [Fact]
    public async Task Every_address_is_described_and_every_description_has_its_address()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        await using var services = new ServiceCollection().AddLogging().AddRoutingCore().BuildServiceProvider();
        var mapped = new Mapped(services);
        Routes.Map(mapped);

        var described = (await sidecar.GetAsync("/openapi/v1.json")).GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name}"));

        described.Should().BeEquivalentTo(mapped.Addresses.Except(Undescribed));
    }

    [Fact]
    public async Task Every_operation_has_an_example_of_its_answer_and_of_its_body()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        var paths = (await sidecar.GetAsync("/openapi/v1.json")).GetProperty("paths");

        var contents = paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject())
            .SelectMany(operation => Contents(operation.Value)).ToList();

        contents.Should().HaveCountGreaterThan(10).And.OnlyContain(content => content.GetProperty("examples").EnumerateObject().Any());
    }

    [Fact]
    public async Task The_examples_of_filings_can_be_screened()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        var body = (await sidecar.GetAsync("/openapi/v1.json")).GetProperty("paths").GetProperty("/v1/screen").GetProperty("post").GetProperty("requestBody");

        foreach (var example in body.GetProperty("content").GetProperty("application/json").GetProperty("examples").EnumerateObject())
        {
            using var response = await sidecar.ScreenAsync(example.Value.GetProperty("value").GetRawText());
            response.StatusCode.Should().Be(HttpStatusCode.OK, example.Name);
        }
    }

    [Fact]
    public async Task The_schema_of_a_filing_has_every_member_and_asks_for_its_id_alone()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);

        var schema = (await sidecar.GetAsync("/openapi/v1.json")).GetProperty("components").GetProperty("schemas").GetProperty("Filing");

        schema.GetProperty("properties").EnumerateObject().Select(member => member.Name)
            .Should().BeEquivalentTo(typeof(Filing).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)));
        schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()).Should().Equal("filingId");
    }

    [Fact]
    public async Task Every_reference_of_the_document_leads_somewhere()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        var document = await sidecar.GetAsync("/openapi/v1.json");

        var references = References(document).Distinct().ToList();

        references.Should().NotBeEmpty().And.OnlyContain(reference => Leads(document, reference));
    }

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/page.js", "text/javascript")]
    [InlineData("/page.css", "text/css")]
    public async Task The_page_is_served_and_names_no_other_host(string address, string mediaType)
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);

        using var response = await sidecar.Http.GetAsync(address, Running.Stop);

        response.Content.Headers.ContentType!.MediaType.Should().Be(mediaType);
        (await response.Content.ReadAsStringAsync(Running.Stop)).Should().NotContain("//cdn").And.NotContain("https://").And.NotContain("http://");
    }

    private static IEnumerable<JsonElement> Contents(JsonElement operation)
    {
        if (operation.TryGetProperty("requestBody", out var body)) yield return body.GetProperty("content").EnumerateObject().First().Value;
        yield return operation.GetProperty("responses").EnumerateObject().First(response => response.Name[0] == '2').Value.GetProperty("content").EnumerateObject().First().Value;
    }

    private static IEnumerable<string> References(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(member => member is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static bool Leads(JsonElement document, string reference)
    {
        foreach (var step in reference.Split('/').Skip(1))
            if (document.ValueKind != JsonValueKind.Object || !document.TryGetProperty(step, out document)) return false;
        return true;
    }

    /// <summary>Collects what is mapped.</summary>
    private sealed class Mapped(IServiceProvider services) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => services;

        public ICollection<EndpointDataSource> DataSources { get; } = [];

        public IEnumerable<string> Addresses => DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(route => $"{route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]} {route.RoutePattern.RawText!.Replace("**", "", StringComparison.Ordinal)}");

        public IApplicationBuilder CreateApplicationBuilder() => new ApplicationBuilder(services);
    }
}
