using Microsoft.Extensions.DependencyInjection;
using Screening.Hosting;

namespace Screening.Tests.Hosting;

/// <summary>What one look at the files makes of them, without a running host.</summary>
public sealed class PackTrialTests : IDisposable
{
    private static readonly PackState Nothing = new(null, null);

    private readonly RulesFolder _folder = RulesFolder.With(version: 1);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_that_say_nothing_new_change_nothing()
    {
        var trial = Trial();
        var state = trial.Run(Nothing);
        _folder.Version(1);
        _folder.Write("rules/notes.md", "not a rule");
        trial.Run(state).Should().BeSameAs(state);
    }

    [Fact]
    public void Refused_files_are_not_compiled_again_until_they_change()
    {
        var trial = Trial();
        _folder.FailingTest();
        var state = trial.Run(trial.Run(Nothing));
        trial.Run(state).Should().BeSameAs(state);
    }

    [Fact]
    public void A_missing_folder_is_news_only_once()
    {
        var trial = Trial();
        Directory.Delete(_folder.Path, recursive: true);
        var state = trial.Run(Nothing);
        trial.Run(state).Should().BeSameAs(state);
    }

    [Fact]
    public void Files_that_change_while_they_are_judged_are_judged_again()
    {
        var clock = new Intruder(() => _folder.Version(2), times: 1);
        Trial(clock).Run(Nothing).Current!.Identity.Version.Should().Be("2026.11.2");
    }

    [Fact]
    public void Files_that_never_stop_changing_are_refused()
    {
        var version = 1;
        var clock = new Intruder(() => _folder.Version(++version), times: 100);
        Trial(clock).Run(Nothing).Should().Match<PackState>(state => state.Current == null && state.Refused!.Reason == "the rules went on changing while they were read");
    }

    private PackTrial Trial(TimeProvider? clock = null) =>
        Hosted.Build(_folder, services: services => services.AddSingleton(clock ?? TimeProvider.System)).Get<PackTrial>();

    /// <summary>A clock is asked when a pack has passed; this one changes the files at that moment.</summary>
    private sealed class Intruder(Action intrude, int times) : TimeProvider
    {
        private int _left = times;

        public override DateTimeOffset GetUtcNow()
        {
            if (_left-- > 0) intrude();
            return Some.Day;
        }
    }
}
