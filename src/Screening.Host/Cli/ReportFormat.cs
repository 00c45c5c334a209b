using System.CommandLine;

namespace Screening.Host.Cli;

/// <summary>How a report is written: for people or for programs.</summary>
internal static class ReportFormat
{
    public const string Text = "text";
    public const string Json = "json";

    public static Option<string> Option()
    {
        var option = new Option<string>("--format") { Description = "How the report is written", DefaultValueFactory = _ => Text };
        return option.AcceptOnlyFromAmong(Text, Json);
    }
}
