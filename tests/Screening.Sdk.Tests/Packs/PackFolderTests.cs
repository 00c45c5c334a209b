using System.Text;

namespace Screening.Tests.Packs;

public sealed class PackFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pack").FullName;

    public PackFolderTests() => Write("pack.yaml", Written.PackFile);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_is_read_whole_and_the_bytes_make_the_same_pack()
    {
        Write("lists/a.yaml", "kind: list\nid: list/a\nof: words\nsource: s\nitems: [a]\n");
        Write("README.md", "# notes");
        var loaded = RulePack.Load(_folder);
        loaded.Diagnostics.Should().BeEmpty();
        loaded.Identity.Should().Be(Written.Pack(("lists/a.yaml", "kind: list\nid: list/a\nof: words\nsource: s\nitems: [a]\n")).Identity);
    }

    [Fact]
    public void The_only_pack_below_a_folder_is_found()
    {
        var above = Path.Combine(_folder, "above");
        Directory.CreateDirectory(Path.Combine(above, "p"));
        File.Copy(Path.Combine(_folder, "pack.yaml"), Path.Combine(above, "p", "pack.yaml"));
        RulePack.Load(above).Identity.Id.Should().Be("p");
    }

    [Fact]
    public void A_folder_without_a_pack_says_so()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        Said(Path.Combine(_folder, "empty")).Should().Equal("pack.yaml(1,1): error SCR0011: there is no `pack.yaml`");
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_an_exception_of_the_file_system()
    {
        FluentActions.Invoking(() => RulePack.Load(Path.Combine(_folder, "absent"))).Should().Throw<DirectoryNotFoundException>();
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "r.yaml"), Path.GetTempPath());
        Said(_folder).Should().Equal("r.yaml(1,1): error SCR0013: this is a link, which is not followed");
    }

    [Fact]
    public void A_folder_linked_into_itself_does_not_loop()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder, "again"), _folder);
        Said(_folder).Should().Equal("again(1,1): error SCR0013: this is a link, which is not followed");
    }

    [Fact]
    public void A_folder_with_the_name_of_a_rule_file_is_a_folder()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "x.yaml"));
        Said(_folder).Should().BeEmpty();
    }

    [Fact]
    public void What_tools_keep_in_hidden_folders_is_passed_over()
    {
        Write(".git/config.yaml", "not: a rule");
        Said(_folder).Should().BeEmpty();
    }

    [Fact]
    public void A_file_above_the_limit_is_refused_unread()
    {
        using (var stream = File.Create(Path.Combine(_folder, "r.yaml"))) stream.SetLength(200_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Said(_folder).Should().Equal("r.yaml(1,1): error SCR0001: the file has 200000000 bytes; the limit is 8388608");
        GC.GetAllocatedBytesForCurrentThread().Should().BeLessThan(before + 2_000_000);
    }

    [Fact]
    public void A_pack_above_the_limit_is_refused_unread()
    {
        for (var i = 0; i < 9; i++)
        {
            using var stream = File.Create(Path.Combine(_folder, $"{i}.tsv"));
            stream.SetLength(8_000_000);
        }
        var before = GC.GetAllocatedBytesForCurrentThread();
        Said(_folder).Should().ContainSingle().Which.Should().StartWith("pack.yaml(1,1): error SCR0001: the pack has 720000");
        GC.GetAllocatedBytesForCurrentThread().Should().BeLessThan(before + 2_000_000);
    }

    [Fact]
    public void A_folder_of_too_many_files_is_refused_unread()
    {
        for (var i = 0; i < 5_001; i++) Write($"{i}.md", "");
        Said(_folder).Should().Equal("pack.yaml(1,1): error SCR0001: the folder has more than 5000 files");
    }

    [Fact]
    public void Line_ends_of_windows_are_line_ends()
    {
        Write("r.yaml", Written.Substances("table: t.tsv\n").Replace("\n", "\r\n", StringComparison.Ordinal));
        Write("t.tsv", "id\tname\r\na\t西布曲明\r\n");
        RulePack.Load(_folder).HasErrors.Should().BeFalse();
    }

    private static IEnumerable<string> Said(string folder) => RulePack.Load(folder).Diagnostics.Select(diagnostic => diagnostic.ToString());

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
    }
}
