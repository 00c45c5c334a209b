namespace Screening.Tests.Hosting;

/// <summary>Folders reached by links, as Kubernetes and tools that follow a repository make them.</summary>
public sealed class MountTests : IDisposable
{
    private readonly RulesFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_volume_of_kubernetes_is_read_through_its_data_link_and_followed_when_the_link_moves()
    {
        Mount(1);
        _folder.Link("rules/pack.yaml", "..data/pack.yaml");
        _folder.Link("rules/price", "..data/price");
        await using var hosted = await Hosted.StartAsync(_folder);
        Mount(2);
        Directory.Delete(_folder["rules/..v1"], recursive: true);
        await hosted.UntilVersion(2);
    }

    [Fact]
    public async Task A_pack_in_a_folder_of_the_volume_is_found_and_followed()
    {
        Mount(1, "/cn");
        _folder.Link("rules/cn", "..data/cn");
        await using var hosted = await Hosted.StartAsync(_folder);
        Mount(2, "/cn");
        await hosted.UntilVersion(2);
    }

    [Fact]
    public async Task A_folder_of_the_volume_may_be_named_itself()
    {
        Mount(1, "/cn");
        _folder.Link("rules/cn", "..data/cn");
        await using var hosted = await Hosted.StartAsync(_folder, options => options.Folder = _folder["rules/cn"]);
        Mount(2, "/cn");
        await hosted.UntilVersion(2);
    }

    [Fact]
    public async Task A_link_above_the_pack_is_followed_when_it_moves()
    {
        _folder.Version(1, "work/1/rules");
        _folder.Link("current", "work/1");
        await using var hosted = await Hosted.StartAsync(_folder, options => options.Folder = _folder["current/rules"]);
        _folder.Version(2, "work/2/rules");
        _folder.Link("current", "work/2");
        await hosted.UntilVersion(2);
    }

    [Fact]
    public void Links_that_lead_in_a_circle_are_an_error_and_no_endless_walk()
    {
        _folder.Link("rules", "b");
        _folder.Link("b", "rules");
        FluentActions.Invoking(() => RulePack.Load(_folder.Path)).Should().Throw<IOException>().WithMessage("*leads through more than 40 links");
    }

    [Fact]
    public void What_is_read_lies_in_one_version_wherever_the_link_leads_later()
    {
        Mount(1);
        var place = PackPlace.Of(_folder.Path);
        Mount(2);
        RulePack.Load(place.Root).Identity.Version.Should().Be("2026.11.1");
    }

    private void Mount(int version, string below = "")
    {
        _folder.Version(version, $"rules/..v{version}{below}");
        _folder.Link("rules/..data", $"..v{version}");
    }
}
