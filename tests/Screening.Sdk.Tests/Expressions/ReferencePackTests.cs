namespace Screening.Tests.Expressions;

public class ReferencePackTests
{
    private static readonly RulePack Pack = RulePack.Load(Path.Combine(Repository.Root, "rules", "cn-cbec"));

    [Fact]
    public void Every_expression_of_the_reference_pack_compiles() =>
        Pack.Errors().Where(error => error.At.File.StartsWith("expressions/", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Every_test_beside_an_expression_passes()
    {
        var results = Pack.RunTests().Results.Where(result => result.At.File.StartsWith("expressions/", StringComparison.Ordinal)).ToList();
        results.Should().HaveCountGreaterThan(100);
        results.Where(result => result.Status == RuleTestStatus.Failed).Select(result => $"{result.At}: {result.Case}: {result.Problem}").Should().BeEmpty();
    }
}
