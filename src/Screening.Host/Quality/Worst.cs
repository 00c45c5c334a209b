namespace Screening.Host.Quality;

/// <summary>A few examples of what a count counts: those that matter most, and among equals those that come first.</summary>
internal sealed class Worst
{
    private const int Kept = 12;
    private const int Around = 24;
    private const int LongestText = 120;

    private readonly List<(Verdict Verdict, Example Example)> _examples = [];

    /// <summary>A miss before a wrong outcome; otherwise in the order of the corpus.</summary>
    public IReadOnlyList<Example> All => [.. _examples.Select(kept => kept.Example)];

    public void Add(Judged judged, Reason? reason)
    {
        var at = _examples.FindIndex(kept => Weight(kept.Verdict) < Weight(judged.Verdict));
        if (at < 0 && _examples.Count == Kept) return;
        _examples.Insert(at < 0 ? _examples.Count : at, (judged.Verdict, Of(judged, reason)));
        if (_examples.Count > Kept) _examples.RemoveAt(Kept);
    }

    private static int Weight(Verdict verdict) => verdict switch { Verdict.Missed => 2, Verdict.NotNamed => 1, _ => 0 };

    private static Example Of(Judged judged, Reason? reason) => new(judged.Row.Id, Text(judged, reason), Said(judged, reason), judged.Row.Why);

    private static string Said(Judged judged, Reason? reason)
    {
        var rules = reason is not null ? [reason.RuleId] : judged.Reasons.Select(one => one.RuleId).Distinct();
        return string.Join(' ', rules.Prepend(judged.Decision.Outcome.ToString().ToLowerInvariant()));
    }

    // With what stands around the words, for often that decides whether an alarm was false.
    private static string Text(Judged judged, Reason? reason)
    {
        if (reason?.Finding?.Evidence is [var evidence, ..])
            return evidence.Field == "ingredients" && judged.Filing.Ingredients is { } text ? Excerpt(text, evidence) : $"“{evidence.Text}”";
        if (reason?.Field is { } field) return field;
        var whole = judged.Filing.Ingredients ?? judged.Filing.SellingName ?? "";
        return whole.Length > LongestText ? whole[..LongestText] + "…" : whole;
    }

    private static string Excerpt(string text, Evidence evidence)
    {
        var (start, end) = (Math.Max(0, evidence.Start - Around), Math.Min(text.Length, evidence.Start + evidence.Length + Around));
        return $"{(start > 0 ? "…" : "")}{text[start..evidence.Start]}“{evidence.Text}”{text[(evidence.Start + evidence.Length)..end]}{(end < text.Length ? "…" : "")}";
    }
}
