using Screening.Hosting;

namespace Screening.Tests.Hosting;

/// <summary>What the file system tells, without the clock that tells as well.</summary>
public sealed class FolderWatchTests : IDisposable
{
    private readonly RulesFolder _folder = RulesFolder.With(version: 1);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a file deep in the folder")]
    [InlineData("a file renamed")]
    [InlineData("the folder deleted and made again, and then a file")]
    [InlineData("the link above moved, and then a file")]
    public async Task A_change_is_told_and_so_is_the_next_one(string change)
    {
        using var watch = new FolderWatch(_folder["current"], TimeSpan.FromDays(1), TimeProvider.System);
        _folder.Version(1, "v1");
        _folder.Link("current", "v1");
        watch.Renew();
        Assert.SkipWhen(watch.Blind is not null, $"the file system does not tell: {watch.Blind}");
        foreach (var step in Steps(change))
        {
            step();
            await watch.WaitAsync(TimeSpan.FromMilliseconds(5), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Without_a_word_of_the_file_system_the_clock_tells()
    {
        using var watch = new FolderWatch(_folder["absent"], TimeSpan.FromMilliseconds(20), TimeProvider.System);
        await watch.WaitAsync(TimeSpan.Zero, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    private Action[] Steps(string change) => change switch
    {
        "a file deep in the folder" => [() => _folder.Write("v1/price/a.yaml", "1"), () => _folder.Write("v1/price/a.yaml", "2")],
        "a file renamed" => [() => _folder.Replace("v1/pack.yaml", "1"), () => _folder.Replace("v1/pack.yaml", "2")],
        "the folder deleted and made again, and then a file" =>
        [
            () => Directory.Delete(_folder["v1"], recursive: true), () => _folder.Version(2, "v1"), () => _folder.Write("v1/pack.yaml", "3"),
        ],
        _ => [() => { _folder.Version(2, "v2"); _folder.Link("current", "v2"); }, () => _folder.Write("v2/pack.yaml", "2")],
    };
}
