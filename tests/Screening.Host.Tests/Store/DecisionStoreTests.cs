using System.Net;
using Screening.Host.Store;
using Screening.Host.Tests.Serve;

namespace Screening.Host.Tests.Store;

public sealed class DecisionStoreTests
{
    /// <summary>What a file holds, and what is said of it.</summary>
    public static TheoryData<string, string> Files => new()
    {
        { "text", "is not an SQLite file, or is damaged" },
        { "cut", "damaged" },
        { "foreign", "is an SQLite file of another program" },
        { "later", "has version 99; this program knows 2" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_not_ours_to_use_is_refused_and_left_as_it_is(string kind, string words)
    {
        using var folder = new Folder();
        var path = folder["screening.db"];
        Make(kind, path);
        var before = File.ReadAllBytes(path);

        var open = () => DecisionStore.Open(path);

        open.Should().Throw<StoreException>().Which.Message.Should().Contain(words);
        File.ReadAllBytes(path).Should().Equal(before);
    }

    [Fact]
    public void A_second_owner_is_refused_and_the_first_goes_on()
    {
        using var folder = new Folder();
        using var first = DecisionStore.Open(folder["screening.db"]);

        var open = () => DecisionStore.Open(folder["screening.db"]);

        open.Should().Throw<StoreException>().Which.Message.Should().Contain("is in use by another sidecar");
        first.Read(reader => reader.Packs()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_answers_503_and_is_well_again_afterwards()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        var before = await sidecar.DecideAsync(TinyPack.Honest);
        using (var other = Database.Open(folder["screening.db"]))
        {
            other.Run("BEGIN IMMEDIATE");

            using var refused = await sidecar.ScreenAsync(TinyPack.Banned);
            using var unwell = await sidecar.Http.GetAsync("/health/ready", Running.Stop);

            (refused.StatusCode, refused.Content.Headers.ContentType?.MediaType).Should().Be((HttpStatusCode.ServiceUnavailable, "application/problem+json"));
            unwell.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        }

        (await sidecar.GetAsync("/health/ready")).GetProperty("status").GetString().Should().Be("ready");
        (await sidecar.GetAsync("/v1/decisions")).GetProperty("decisions").GetArrayLength().Should().Be(1);
        (await sidecar.DecideAsync(TinyPack.Banned)).Should().NotBe(before);
    }

    [Fact]
    public async Task Filings_that_are_the_same_are_kept_once()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        for (var i = 0; i < 3; i++) await sidecar.DecideAsync(TinyPack.Honest);
        await sidecar.DecideAsync(" " + TinyPack.Honest);
        await sidecar.DecideAsync(TinyPack.Banned);

        using var database = Database.Open(folder["screening.db"], readOnly: true);

        (database.Number("SELECT count(*) FROM filings"), database.Number("SELECT count(*) FROM decisions")).Should().Be((2, 5));
    }

    /// <summary>The number of a decision, and the codes that it saw: those of smaller numbers, also the one that it replaced itself.</summary>
    [Theory]
    [InlineData(1L, "")]
    [InlineData(2L, "21069090")]
    [InlineData(3L, "33049900")]
    [InlineData(4L, "33049900")]
    [InlineData(null, "33049900")]
    public async Task The_history_that_a_decision_saw_can_be_read_again(long? decision, string codes)
    {
        using var folder = BarcodePack.Folder();
        await using var sidecar = await Running.StartAsync(folder);
        foreach (var code in new[] { "21069090", "33049900", "33049900" }) await sidecar.DecideAsync(BarcodePack.Filing(1, code));

        var seen = sidecar.Sidecar.Store.Read(reader => reader.Observed("0" + BarcodePack.Gtin, decision));

        string.Join(' ', seen.Select(one => one.Observation.TariffCode)).Should().Be(codes);
    }

    private static void Make(string kind, string path)
    {
        if (kind == "text") File.WriteAllText(path, string.Concat(Enumerable.Repeat("not a store\n", 1000)));
        else if (kind == "foreign") Run("CREATE TABLE notes (text TEXT)");
        else DecisionStore.Open(path).Dispose();
        if (kind == "later") Run("PRAGMA user_version = 99");
        if (kind == "cut") File.WriteAllBytes(path, File.ReadAllBytes(path)[..4096]);

        void Run(string sql)
        {
            using var database = Database.Open(path);
            database.Run(sql);
        }
    }
}
