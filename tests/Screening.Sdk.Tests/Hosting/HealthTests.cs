using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Screening.Hosting;

namespace Screening.Tests.Hosting;

/// <summary>What an operator sees in one look.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly RulesFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Without_rules_it_is_unhealthy_and_says_why()
    {
        await using var hosted = await StartAsync();
        var (status, description, data) = await Look(hosted);
        status.Should().Be(HealthStatus.Unhealthy);
        description.Should().StartWith("no rules are active; the newest files were refused: the rules cannot be read: ");
        data.Should().ContainKey("refusedFor").And.NotContainKey("pack");
    }

    [Fact]
    public async Task With_the_newest_rules_it_is_healthy_and_names_them()
    {
        _folder.Version(1);
        await using var hosted = await StartAsync();
        var (status, description, data) = await Look(hosted);
        status.Should().Be(HealthStatus.Healthy);
        description.Should().Be("p 2026.11.1 answers");
        data.Should().Contain("digest", hosted.Active.Current!.Identity.Digest).And.Contain("testsRun", 2).And.NotContainKey("refusedFor");
    }

    [Fact]
    public async Task While_the_newest_rules_are_refused_it_is_degraded_with_the_first_diagnostics()
    {
        _folder.Version(1);
        await using var hosted = await StartAsync();
        for (var i = 0; i < 12; i++) _folder.Write($"rules/{i:00}.yaml", "kind: nothing\n");
        await hosted.Until(active => active.Refused?.Details.Count == 12);
        var (status, description, data) = await Look(hosted);
        status.Should().Be(HealthStatus.Degraded);
        description.Should().Be("p 2026.11.1 answers; the newest files were refused: the rules have errors");
        data["details"].Should().BeAssignableTo<string[]>().Which.Should().HaveCount(10).And.Contain(line => line.StartsWith("00.yaml(1,7): error SCR"));
    }

    private Task<Hosted> StartAsync() => Hosted.StartAsync(
        _folder, options => options.WaitForPack = true, services => services.AddHealthChecks().AddCheck<PackHealthCheck>("rules"));

    private static async Task<(HealthStatus Status, string? Description, IReadOnlyDictionary<string, object> Data)> Look(Hosted hosted)
    {
        var report = await hosted.Get<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);
        return (report.Entries["rules"].Status, report.Entries["rules"].Description, report.Entries["rules"].Data);
    }
}
