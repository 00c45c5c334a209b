using Screening.Formats;
using Screening.Host.Screen;

namespace Screening.Host.Tests;

public sealed class WarningTallyTests
{
    [Fact]
    public void Each_member_is_told_once_with_its_first_place()
    {
        Told(("$.colour", 3), ("$.size", 3), ("$.colour", 4), ("$.colour", 9)).Should().Be("""
            warning: a.json(3,1): `$.colour`: not known (and 2 more times)
            warning: a.json(3,1): `$.size`: not known

            """);
    }

    [Fact]
    public void Strangers_cannot_make_the_list_endless() =>
        Told([.. Enumerable.Range(1, 105).Select(i => ($"$.m{i}", i))]).Should().EndWith(
            "warning: a.json(100,1): `$.m100`: not known\nwarning: 5 more warnings about other members\n");

    private static string Told(params (string Path, int Line)[] warnings)
    {
        var tally = new WarningTally();
        foreach (var (path, line) in warnings) tally.Add(Read(new FilingProblem(path, line, 1, "not known", ProblemSeverity.Warning)));
        var output = new StringWriter { NewLine = "\n" };
        tally.Write(output);
        return output.ToString();
    }

    private static Screened Read(FilingProblem warning) =>
        new("a.json", new FilingRecord { Line = warning.Line, Filing = new Filing { FilingId = "A" }, Problems = [warning] }, null);
}
