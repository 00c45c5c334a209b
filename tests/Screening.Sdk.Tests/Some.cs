using System.Text;

namespace Screening.Tests;

/// <summary>Small honest things for tests to change one detail of.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Day = new(2026, 11, 24, 0, 0, 0, TimeSpan.FromHours(8));

    public static Filing Filing() => new() { FilingId = "T" };

    public static RulePack Pack(params (string Path, string Text)[] files) =>
        RulePack.Read([.. files.Select(file => new RuleFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))]);
}
