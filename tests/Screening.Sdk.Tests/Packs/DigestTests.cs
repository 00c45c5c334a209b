using CsCheck;

namespace Screening.Tests.Packs;

public sealed class DigestTests
{
    private static readonly (string Path, string Text)[] Files =
        [("pack.yaml", Written.PackFile), ("a.yaml", "kind: list\nid: list/a\nof: words\nsource: s\nitems: [a]\n"), ("b.tsv", "id\n"), ("d/c.tsv", "")];

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        Gen.Shuffle(Files).Sample(shuffled => Some.Pack(shuffled).Identity == Some.Pack(Files).Identity, iter: 50);
    }

    [Fact]
    public void Every_byte_and_every_path_matters()
    {
        var digests = new List<string> { Digest(Files) };
        for (var i = 0; i < Files.Length; i++)
        {
            var at = i;
            digests.Add(Digest([.. Files.Select((file, j) => j == at ? (file.Path, file.Text + "\n") : file)]));
            digests.Add(Digest([.. Files.Select((file, j) => j == at ? ("x" + file.Path, file.Text) : file)]));
            digests.Add(Digest([.. Files.Where((_, j) => j != at)]));
        }
        digests.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Text_may_not_move_from_one_file_to_another_unseen()
    {
        Digest([("a.tsv", "bc"), ("d.tsv", "")]).Should().NotBe(Digest([("a.tsv", "b"), ("d.tsv", "c")]));
    }

    [Fact]
    public void The_digest_is_that_of_lengths_paths_and_bytes()
    {
        Digest([("pack.yaml", "a")]).Should().Be("9942ac826db8bd1b4681dd74bee43c4e75860ae035b83ab9e6e1ee5ddd8900aa");
    }

    private static string Digest((string Path, string Text)[] files) => Some.Pack(files).Identity.Digest;
}
