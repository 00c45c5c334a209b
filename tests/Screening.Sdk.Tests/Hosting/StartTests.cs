using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Screening.Hosting;

namespace Screening.Tests.Hosting;

/// <summary>How a host starts with good rules, and with bad ones.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task A_host_that_has_started_screens_by_the_rules_in_its_folder()
    {
        using var folder = RulesFolder.With(version: 1);
        await using var hosted = await Hosted.StartAsync(folder);
        hosted.Active.Screen(Some.Filing() with { UnitPrice = 11 }, Some.Day).Outcome.Should().Be(Outcome.Review);
        hosted.Active.Current!.TestsRun.Should().Be(2);
        hosted.Active.Current.Identity.Should().Be(RulePack.Load(folder.Path).Identity);
    }

    [Fact]
    public async Task What_starts_with_the_host_finds_the_rules_active()
    {
        using var folder = RulesFolder.With(version: 1);
        await using var hosted = await Hosted.StartAsync(folder, services: services => services.AddHostedService<Early>());
        hosted.Get<IEnumerable<IHostedService>>().OfType<Early>().Single().Found.Should().Be("2026.11.1");
    }

    [Fact]
    public async Task The_start_fails_and_tells_every_mistake_of_the_rules()
    {
        using var folder = RulesFolder.With(version: 1);
        folder.Write("rules/x.yaml", "kind: expresion\n");
        folder.Write("rules/y.yaml", "kind: lists\n");
        var start = () => Hosted.StartAsync(folder);
        (await start.Should().ThrowAsync<PackRefusedException>()).Which.Message.Split('\n').Should().SatisfyRespectively(
            line => line.Should().Be("the rules have errors"),
            line => line.Should().StartWith("x.yaml(1,7): error SCR0101: `expresion` is not a kind of document"),
            line => line.Should().StartWith("y.yaml(1,7): error SCR0101: `lists` is not a kind of document"));
    }

    [Fact]
    public async Task The_start_fails_if_a_rule_fails_its_own_test()
    {
        using var folder = RulesFolder.With(version: 1);
        folder.FailingTest();
        var start = () => Hosted.StartAsync(folder);
        (await start.Should().ThrowAsync<PackRefusedException>()).Which.Message.Should()
            .Be("1 of 2 tests of the rules fail\nprice/a.test.yaml(6,5): failed: price/a: `cheap`: expected review, the rule gave none");
    }

    [Fact]
    public async Task Tests_are_not_run_if_the_options_say_so()
    {
        using var folder = RulesFolder.With(version: 1);
        folder.FailingTest();
        await using var hosted = await Hosted.StartAsync(folder, options => options.RunTests = false);
        hosted.Active.Current!.TestsRun.Should().Be(0);
    }

    [Fact]
    public async Task The_start_fails_without_a_folder()
    {
        using var folder = new RulesFolder();
        var start = () => Hosted.StartAsync(folder);
        (await start.Should().ThrowAsync<PackRefusedException>()).Which.Refusal.Reason.Should().StartWith("the rules cannot be read: ").And.Contain(folder.Path);
    }

    [Fact]
    public async Task A_pack_without_rules_is_refused_since_everything_would_pass()
    {
        using var folder = new RulesFolder();
        folder.Write("rules/pack.yaml", RulesFolder.PackFile(1));
        var start = () => Hosted.StartAsync(folder);
        (await start.Should().ThrowAsync<PackRefusedException>()).Which.Message.Should().Be("the pack has no rules, so that everything would pass");
    }

    [Fact]
    public async Task A_host_that_may_wait_starts_unready_and_takes_the_first_good_pack()
    {
        using var folder = new RulesFolder();
        await using var hosted = await Hosted.StartAsync(folder, options => options.WaitForPack = true);
        hosted.Active.Invoking(active => active.Take()).Should().Throw<InvalidOperationException>().WithMessage("no rule pack is active: the rules cannot be read: *");
        folder.Version(1);
        await hosted.UntilVersion(1);
    }

    [Fact]
    public async Task Every_mistake_in_the_options_is_told_before_anything_is_read()
    {
        using var folder = new RulesFolder();
        var start = () => Hosted.StartAsync(folder, options => (options.Folder, options.Settle, options.Poll) = (" ", TimeSpan.FromHours(1), TimeSpan.Zero));
        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().Equal(
            "`Folder` must name the folder of the rules",
            "`Settle` is `01:00:00`; it must lie between 0 and 00:01:00",
            "`Poll` is `00:00:00`; it must lie between 00:00:00.0100000 and 1.00:00:00");
    }

    [Fact]
    public async Task A_relative_folder_begins_at_the_content_root()
    {
        using var folder = RulesFolder.With(version: 1);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = Path.GetDirectoryName(folder.Path) });
        builder.Services.AddScreening("rules");
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        host.Services.GetRequiredService<ActivePack>().Current.Should().NotBeNull();
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Before_the_start_nothing_is_active()
    {
        using var folder = RulesFolder.With(version: 1);
        Hosted.Build(folder).Active.Invoking(active => active.Screen(Some.Filing(), Some.Day)).Should()
            .Throw<InvalidOperationException>().WithMessage("no rule pack is active: the host has not started");
    }

    private sealed class Early(ActivePack active) : BackgroundService
    {
        public string? Found { get; private set; }

        public override Task StartAsync(CancellationToken cancellationToken)
        {
            Found = active.Current?.Identity.Version;
            return Task.CompletedTask;
        }

        protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
    }
}
