using Microsoft.Extensions.Configuration;
using Screening.Host.Cli;
using Screening.Host.Serve;

namespace Screening.Host.Tests.Serve;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", null)]
    [InlineData("http://localhost:0", null)]
    [InlineData("http://[::1]:80", null)]
    [InlineData("http://127.0.0.1:1;http://127.0.0.2:2", null)]
    [InlineData("http://0.0.0.0:5080", "`Urls`: `http://0.0.0.0:5080` can be reached from other machines")]
    [InlineData("http://*:5080", "`Urls`: `http://*:5080` can be reached")]
    [InlineData("http://+:5080", "`Urls`: `http://+:5080` can be reached")]
    [InlineData("http://[::]:5080", "`Urls`: `http://[::]:5080` can be reached")]
    [InlineData("http://example.test:5080", "`Urls`: `http://example.test:5080` can be reached")]
    [InlineData("http://127.0.0.1:1;http://10.0.0.1:2", "`Urls`: `http://10.0.0.1:2` can be reached")]
    [InlineData("https://127.0.0.1:5080", "`Urls`: `https://127.0.0.1:5080`: TLS is not served yet")]
    [InlineData("127.0.0.1", "`Urls`: `127.0.0.1` is not an address")]
    public void Only_this_machine_may_be_listened_to(string urls, string? mistake)
    {
        using var folder = Folder.WithRules();

        var mistakes = Read(folder, ("Urls", urls)).Mistakes;

        if (mistake is null) mistakes.Should().BeEmpty();
        else mistakes.Should().ContainSingle().Which.Should().StartWith(mistake);
    }

    [Fact]
    public void The_ports_that_images_of_containers_set_mean_every_address()
    {
        using var folder = Folder.WithRules();

        Read(folder, ("HTTP_PORTS", "8080")).Mistakes.Should().ContainSingle().Which.Should().StartWith("`Urls`: `http://*:8080` can be reached");
    }

    [Fact]
    public void Every_mistake_is_told_at_once()
    {
        using var folder = Folder.WithRules();

        var mistakes = Read(folder, ("Urls", "nowhere"), ("Screening:Rules", folder["none"]), ("Screening:Store", folder["none/x.db"]), ("Screening:Stroe", "x.db")).Mistakes;

        mistakes.Select(mistake => mistake[..mistake.IndexOf(':', 12)]).Should().BeEquivalentTo(["`Screening:Stroe`", "`Urls`: `nowhere` is not an address such as http", "`Screening:Rules`", "`Screening:Store`"]);
    }

    [Theory]
    [InlineData("KeepDays", "0", "`Screening:KeepDays`: `0` is not a number from 1 to 1048576")]
    [InlineData("KeepMegabytes", "-1", "`Screening:KeepMegabytes`: `-1` is not a number from 1 to 1048576")]
    [InlineData("JobMegabytes", "1048577", "`Screening:JobMegabytes`: `1048577` is not a number from 1 to 1048576")]
    [InlineData("JobQueue", "many", "`Screening:JobQueue`: `many` is not a number from 1 to 1048576")]
    [InlineData("JobFolder", "/no/such/folder", "`Screening:JobFolder`: there is no folder `/no/such/folder`")]
    public void What_jobs_and_retention_are_told_must_make_sense(string name, string value, string mistake)
    {
        using var folder = Folder.WithRules();

        Read(folder, ("Screening:" + name, value)).Mistakes.Should().Equal(mistake);
    }

    [Fact]
    public void What_is_not_set_forgets_nothing_and_allows_no_folder()
    {
        using var folder = Folder.WithRules();

        var settings = Read(folder);

        (settings.KeepDays, settings.KeepMegabytes, settings.JobFolder, settings.JobMegabytes, settings.JobQueue).Should().Be((null, null, null, 2048, 16));
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("300", null)]
    [InlineData("301", "`Screening:DrainSeconds`: `301` is not a number of seconds from 0 to 300")]
    [InlineData("-1", "`Screening:DrainSeconds`: `-1` is not a number of seconds from 0 to 300")]
    [InlineData("long", "`Screening:DrainSeconds`: `long` is not a number of seconds from 0 to 300")]
    public void The_time_to_end_in_has_limits(string seconds, string? mistake)
    {
        using var folder = Folder.WithRules();

        Read(folder, ("Screening:DrainSeconds", seconds)).Mistakes.Should().Equal(mistake is null ? [] : [mistake]);
    }

    [Fact]
    public void A_sidecar_gives_notice_of_a_second_and_drains_within_the_half_minute_that_service_managers_wait()
    {
        using var folder = Folder.WithRules();

        var settings = Read(folder);

        (settings.Notice, settings.Drain).Should().Be((TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(25)));
    }

    [Fact]
    public void A_flag_outweighs_the_file()
    {
        using var folder = new Folder();
        folder.Write("appsettings.json", """{"Screening":{"Rules":"from the file","Store":"from the file"}}""");

        var settings = Settings.Sources(folder.Path, new Dictionary<string, string?> { ["Screening:Store"] = "from a flag" });

        (settings["Screening:Rules"], settings["Screening:Store"]).Should().Be(("from the file", "from a flag"));
    }

    [Fact]
    public void A_file_that_is_not_JSON_is_named()
    {
        using var folder = new Folder();
        folder.Write("appsettings.json", "{ oops");

        var read = () => Settings.Sources(folder.Path, new Dictionary<string, string?>());

        read.Should().Throw<CannotRunException>().WithMessage("cannot read `appsettings.json`: it is not JSON at line 1, byte 3");
    }

    [Fact]
    public async Task The_verb_prints_every_mistake_and_does_not_start()
    {
        using var folder = Folder.WithRules();

        var ran = await Cli.RunAsync("serve", "--rules", folder["none"], "--store", folder["none/x.db"], "--urls", "http://0.0.0.0:80");

        ran.Code.Should().Be(1);
        ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(4).And.EndWith("screening: the sidecar does not start: 3 mistakes in its settings");
    }

    private static Settings Read(Folder folder, params (string Key, string Value)[] settings)
    {
        var all = new Dictionary<string, string?> { ["Screening:Rules"] = folder.Rules, ["Screening:Store"] = folder["screening.db"] };
        foreach (var (key, value) in settings) all[key] = value;
        return Settings.Read(
            new ConfigurationBuilder().AddInMemoryCollection(all).Build(),
            new Shell { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null, Clock = TimeProvider.System });
    }
}
