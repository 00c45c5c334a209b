using Screening.Formats;
using Screening.Host.Printing;

namespace Screening.Host.Screen;

/// <summary>
/// One line for each record of the input: the decision, with <c>warnings</c> at its end if part of the record had no place in the filing;
/// or <c>{"line":12,"error":[…]}</c>. An input with a name is named in <c>input</c> of error lines.
/// </summary>
internal sealed class NdjsonDecisions(TextWriter output) : DecisionWriter
{
    public override void Write(Screened screened) =>
        output.WriteLine(screened.Decision is { } decision ? Decided(decision, [.. screened.Warnings]) : Unreadable(screened));

    private static string Decided(Decision decision, FilingProblem[] warnings)
    {
        var line = WireFormat.ToJson(decision);
        return warnings.Length == 0 ? line : line[..^1] + ",\"warnings\":" + Json.Of(Places(warnings)) + "}";
    }

    private static string Unreadable(Screened screened) =>
        Json.Of(new { screened.Record.Line, Error = Places(screened.Errors), screened.Input });

    private static IEnumerable<object> Places(IEnumerable<FilingProblem> problems) =>
        problems.Select(problem => new { problem.Path, problem.Line, problem.Column, problem.Message });
}
