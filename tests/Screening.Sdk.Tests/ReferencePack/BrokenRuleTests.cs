namespace Screening.Tests.ReferencePack;

/// <summary>Breaking any rule of the reference pack turns lint or the rule's own tests red.</summary>
public class BrokenRuleTests
{
    private static readonly Dictionary<string, IGrouping<string, string>> Families = PackTexts.Families.ToDictionary(family => family.Key);

    public static TheoryData<string> Names => [.. Families.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Breaking_the_rule_is_noticed(string family) =>
        string.Join('\n', Results(Families[family], mutation => mutation.Demanded).Where(result => result.NoticedBy is null)).Should().BeEmpty();

    // Not asked for in every build: a report on how much of the rules the tests hold, and where they do not.
    [Fact(Explicit = true)]
    public void Every_mutant_is_counted()
    {
        var results = Families.Values.SelectMany(family => Results(family, _ => true)).ToLookup(result => result.Mutation);
        foreach (var mutation in Mutations.All) Write($"{(mutation.Demanded ? "demanded" : "counted")}: {mutation.Name}: {Tally(results[mutation])}");
        foreach (var survivor in results.SelectMany(kind => kind).Where(result => result.NoticedBy is null)) Write(survivor.ToString());
    }

    private static string Tally(IEnumerable<Result> results) =>
        string.Join(", ", results.CountBy(result => result.NoticedBy ?? "survive").Select(count => $"{count.Value} {count.Key}"));

    private static void Write(string line) => TestContext.Current.TestOutputHelper!.WriteLine(line);

    private static List<Result> Results(IGrouping<string, string> rules, Func<Mutation, bool> wanted)
    {
        var family = RuleFamily.Of(rules);
        var broken =
            from path in rules.Concat(rules.SelectMany(PackTexts.TablesOf))
            from mutation in Mutations.All.Where(wanted)
            from mutant in mutation.Break(PackTexts.Of(path))
            select (path, mutation, mutant);
        return [.. broken.AsParallel().AsOrdered().Select(m => new Result(m.path, m.mutation, m.mutant, family.NoticedBy(m.path, m.mutant.Text)))];
    }

    private sealed record Result(string Path, Mutation Mutation, Mutant Mutant, string? NoticedBy)
    {
        public override string ToString() => $"{PackTexts.Root}/{Path}({Mutant.Line}): {Mutation.Name}: {Mutant.What}";
    }
}
