using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Screening.Host.Cli;
using Screening.Host.Serve;
using YamlDotNet.RepresentationModel;

namespace Screening.Host.Tests.Serve;

/// <summary>The files in samples/ops promise what the sidecar keeps.</summary>
public sealed partial class OpsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "ops");

    [Fact]
    public async Task Every_measure_of_the_dashboard_is_scraped()
    {
        var measures = Queries().SelectMany(query => Measure().Matches(query)).Select(match => match.Value).Distinct().ToList();
        using var folder = Tests.Folder.WithRules();
        using var served = await Served.StartAsync(folder);
        using (await served.Http.PostAsync("/v1/screen", Running.Json(TinyPack.Honest), Running.Stop)) { }

        var told = await served.Http.GetStringAsync("/metrics", Running.Stop);

        measures.Should().HaveCountGreaterThan(10);
        foreach (var measure in measures) told.Should().Contain($"\n{measure}{{");
    }

    [Fact]
    public async Task Every_address_that_is_probed_answers()
    {
        var addresses = Texts().SelectMany(text => Probe().Matches(text)).Select(match => match.Groups[1].Value).Distinct().ToList();
        using var folder = Tests.Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);

        foreach (var address in addresses) (await sidecar.Http.GetAsync(address, Running.Stop)).EnsureSuccessStatusCode();

        addresses.Should().BeEquivalentTo("/health/live", "/health/ready");
    }

    [Fact]
    public void The_sidecar_of_Kubernetes_is_probed_and_limited_and_mounts_what_is_there()
    {
        var pod = Pod();
        var sidecar = (YamlMappingNode)pod["initContainers"][0];

        sidecar.Children.Keys.Select(key => key.ToString()).Should().Contain(["startupProbe", "readinessProbe", "livenessProbe", "resources"]);
        sidecar["restartPolicy"].ToString().Should().Be("Always");
        ((YamlMappingNode)sidecar["resources"]["limits"]).Children.Keys.Select(key => key.ToString()).Should().BeEquivalentTo("cpu", "memory");
        Names(sidecar["volumeMounts"]).Should().BeEquivalentTo(Names(pod["volumes"]));
    }

    [Fact]
    public void Whoever_ends_a_sidecar_waits_longer_than_it_takes()
    {
        var pod = Pod();
        var environment = ((YamlSequenceNode)pod["initContainers"][0]["env"]).ToDictionary(set => set["name"].ToString().Replace("__", ":", StringComparison.Ordinal), set => (string?)set["value"].ToString());

        Number(pod["terminationGracePeriodSeconds"].ToString()).Should().BeGreaterThan(LongestEnd(environment));
        Number(StopTimeout().Match(Text("screening.service")).Groups[1].Value).Should().BeGreaterThan(LongestEnd([]));
    }

    [Theory]
    [InlineData("screening.service")]
    [InlineData("Dockerfile")]
    public void The_command_line_is_one_that_the_command_knows(string file)
    {
        var flags = Flag().Matches(Command().Match(Text(file)).Value).Select(match => match.Value).ToList();

        ServeVerb.Create(Shell()).Options.Select(option => option.Name).Should().Contain(flags);
        flags.Should().Contain("--store");
    }

    private static int LongestEnd(Dictionary<string, string?> environment)
    {
        using var folder = Tests.Folder.WithRules();
        environment["Screening:Rules"] = folder.Rules;
        var settings = Settings.Read(new ConfigurationBuilder().AddInMemoryCollection(environment).Build(), Shell());
        settings.Mistakes.Should().BeEmpty();
        return (int)(settings.Notice + settings.Drain).TotalSeconds;
    }

    private static Shell Shell() => new() { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null, Clock = TimeProvider.System };

    private static YamlNode Pod()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Text("kubernetes.yaml")));
        return yaml.Documents.Select(document => document.RootNode).Single(root => root["kind"].ToString() == "Deployment")["spec"]["template"]["spec"];
    }

    private static IEnumerable<string> Names(YamlNode nodes) => ((YamlSequenceNode)nodes).Select(node => node["name"].ToString());

    private static IEnumerable<string> Queries() => JsonDocument.Parse(Text("grafana.json")).RootElement.GetProperty("panels").EnumerateArray()
        .SelectMany(panel => panel.GetProperty("targets").EnumerateArray()).Select(target => target.GetProperty("expr").GetString()!);

    private static IEnumerable<string> Texts() => Directory.EnumerateFiles(Folder).Select(File.ReadAllText);

    private static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    // A name of a measure, and not of one of its labels.
    [GeneratedRegex(@"\b(screening_(store|decisions|duration|pack_(age|refused|reloads))|http_server|dotnet_process)\w*")]
    private static partial Regex Measure();

    [GeneratedRegex(@"http://127\.0\.0\.1:5080(/[a-z/]+)")]
    private static partial Regex Probe();

    [GeneratedRegex(@"TimeoutStopSec=(\d+)")]
    private static partial Regex StopTimeout();

    [GeneratedRegex("(ExecStart=|ENTRYPOINT ).*")]
    private static partial Regex Command();

    [GeneratedRegex("--[a-z]+")]
    private static partial Regex Flag();
}
