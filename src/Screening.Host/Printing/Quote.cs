namespace Screening.Host.Printing;

/// <summary>The submitter's words, shown to a person.</summary>
internal static class Quote
{
    private const int Longest = 60;
    private const int Around = 24;

    /// <summary>The words with their field, cut when they are long.</summary>
    public static string Of(Evidence evidence) => $"{evidence.Field}: “{Cut(evidence.Text)}”";

    /// <summary>The words within the text they stand in, between markers.</summary>
    public static string InContext(Evidence evidence, string text)
    {
        var end = evidence.Start + evidence.Length;
        var from = Whole(text, Math.Max(0, evidence.Start - Around));
        var to = Whole(text, Math.Min(text.Length, end + Around));
        return (from > 0 ? "…" : "") + text[from..evidence.Start] + "»" + Cut(evidence.Text) + "«" + text[end..to] + (to < text.Length ? "…" : "");
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Whole(text, Longest)] + "…";

    // Never between the halves of a surrogate pair.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
