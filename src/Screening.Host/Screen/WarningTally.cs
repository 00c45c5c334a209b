using System.Globalization;
using Screening.Formats;
using Screening.Host.Printing;

namespace Screening.Host.Screen;

/// <summary>Warnings of a run, one line for each member that was not understood, however many filings have it.</summary>
internal sealed class WarningTally
{
    // Members are named by strangers; past this many different ones only their number is kept.
    private const int MembersKept = 100;

    private readonly Dictionary<string, (int Count, string First)> _members = new(StringComparer.Ordinal);
    private int _others;

    public void Add(Screened screened)
    {
        foreach (var warning in screened.Warnings)
        {
            if (_members.TryGetValue(warning.Path, out var member)) _members[warning.Path] = member with { Count = member.Count + 1 };
            else if (_members.Count < MembersKept) _members.Add(warning.Path, (1, First(screened, warning)));
            else _others++;
        }
    }

    /// <summary>Writes what was not understood, in the order in which it was met.</summary>
    public void Write(TextWriter output)
    {
        foreach (var (count, first) in _members.Values)
            output.WriteLine(Printable.Line(first + (count > 1 ? $" (and {Count.Of(count - 1, "more time")})" : "")));
        if (_others > 0) output.WriteLine($"warning: {Count.Of(_others, "more warning")} about other members");
    }

    private static string First(Screened screened, FilingProblem warning) => string.Create(
        CultureInfo.InvariantCulture, $"warning: {screened.Input ?? "-"}({warning.Line},{warning.Column}): `{warning.Path}`: {warning.Message}");
}
