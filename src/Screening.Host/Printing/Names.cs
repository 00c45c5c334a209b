namespace Screening.Host.Printing;

/// <summary>What to call the goods of a filing.</summary>
internal static class Names
{
    /// <summary>The selling name, else the customs name, else the first name on the pack; empty when there is none.</summary>
    public static string Of(Filing filing) =>
        filing.SellingName ?? filing.CustomsName ?? filing.OriginalNames.Select(name => name.Text).FirstOrDefault("");
}
