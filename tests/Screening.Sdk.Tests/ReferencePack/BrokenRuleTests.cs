namespace Screening.Tests.ReferencePack;

/// <summary>Breaking any rule of the reference pack turns lint or the rule's own tests red.</summary>
public class BrokenRuleTests
{
    private static readonly Dictionary<string, IGrouping<string, string>> Families = PackTexts.Families.ToDictionary(family => family.Key);

    public static TheoryData<string> Names => [.. Families.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Breaking_the_rule_is_noticed(string family) =>
        string.Join('\n', Results(Families[family], mutation => mutation.Demanded).Where(result => result.Noticed == Noticed.ByNobody)).Should().BeEmpty();

    [Fact(Explicit = true)]
    public void Every_mutation_is_counted()
    {
        var results = Families.Values.SelectMany(family => Results(family, _ => true)).ToList();
        foreach (var kind in Mutations.All)
        {
            var counts = results.Where(result => result.Mutation == kind).CountBy(result => result.Noticed).ToDictionary();
            TestContext.Current.TestOutputHelper!.WriteLine(
                $"{kind.Name}{(kind.Demanded ? "" : " (counted only)")}: {counts.GetValueOrDefault(Noticed.ByTests)} by tests, {counts.GetValueOrDefault(Noticed.ByLint)} by lint, {counts.GetValueOrDefault(Noticed.ByNobody)} survive");
        }
        foreach (var survivor in results.Where(result => result.Noticed == Noticed.ByNobody).OrderBy(result => result.Path, StringComparer.Ordinal).ThenBy(result => result.Mutant.Line))
            TestContext.Current.TestOutputHelper!.WriteLine(survivor.ToString());
    }

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

    private sealed record Result(string Path, Mutation Mutation, Mutant Mutant, Noticed Noticed)
    {
        public override string ToString() => $"{PackTexts.Root}/{Path}({Mutant.Line}): {Mutation.Name}: {Mutant.What}";
    }
}
