using Screening.Normalization;
using Screening.Rules;
using Screening.Text;
using Screening.Text.Patterns;

namespace Screening.Expressions;

/// <summary>Answers what clauses ask about one filing, and remembers the words it found until the next rule begins.</summary>
internal sealed class Probe(NormalizedFiling filing, DateOnly day) : IDisposable
{
    private List<FilingText>? _folded;
    private List<Quote>? _quotes;

    /// <summary>What was found for the present rule.</summary>
    public IReadOnlyList<Quote> Quotes => _quotes ?? (IReadOnlyList<Quote>)[];

    public void Forget() => _quotes?.Clear();

    public bool Has(string? value, string field, WordFinder words, bool quotes) =>
        !string.IsNullOrEmpty(value) && Has(TextOf(field, value), words, quotes);

    public bool AnyHas(WordFinder words, bool quotes) => AnyHas(group: null, words, quotes);

    public bool GroupHas(TextRole group, WordFinder words, bool quotes) => AnyHas(group, words, quotes);

    public bool GroupIsBlank(TextRole group, Placeholders placeholders)
    {
        for (var i = 0; i < filing.Texts.Count; i++)
            if (filing.Texts[i].Role == group && !placeholders.AreAllOf(filing.Texts[i].Folded.Original)) return false;
        return true;
    }

    public bool Matches(string? value, string field, TextPattern pattern, bool quotes)
    {
        if (string.IsNullOrEmpty(value)) return false;
        var text = TextOf(field, value);
        if (pattern.Find(text.Folded.Span) is not { } match) return false;
        if (quotes && match.Length > 0) (_quotes ??= []).Add(new Quote(text, match.Start, match.Length, pattern.ToString()));
        return true;
    }

    public bool HasDocument(string type) => filing.HasDocument(type, day);

    /// <summary>Whether the number is one of the barcodes: as the same item number, or letter by letter where it is none.</summary>
    public bool HasBarcode(string? number)
    {
        var code = Gtin.Parse(number)?.Canonical ?? number;
        for (var i = 0; i < filing.Barcodes.Count; i++)
            if (string.Equals(filing.Barcodes[i].Code, code, StringComparison.Ordinal)) return true;
        return false;
    }

    public void Dispose() => _folded?.ForEach(text => text.Folded.Dispose());

    private bool AnyHas(TextRole? group, WordFinder words, bool quotes)
    {
        for (var i = 0; i < filing.Texts.Count; i++)
            if ((group is null || filing.Texts[i].Role == group) && Has(filing.Texts[i], words, quotes)) return true;
        return false;
    }

    private bool Has(in FilingText text, WordFinder words, bool quotes)
    {
        if (words.FindIn(text.Folded.Span) is not { } hit) return false;
        if (quotes) (_quotes ??= []).Add(new Quote(text, hit.Start, hit.Length, hit.Word));
        return true;
    }

    // Most texts are folded already; an address or a country is folded when a rule first asks.
    private FilingText TextOf(string field, string value)
    {
        for (var i = 0; i < filing.Texts.Count; i++)
            if (string.Equals(filing.Texts[i].Field, field, StringComparison.Ordinal)) return filing.Texts[i];
        foreach (var text in _folded ??= [])
            if (string.Equals(text.Field, field, StringComparison.Ordinal)) return text;
        _folded.Add(new FilingText(field, TextRole.Claims, TextFolder.Fold(AsWritten(field) ?? value)));
        return _folded[^1];
    }

    private string? AsWritten(string field) => FilingMembers.Find(field)?.GetValue(filing.Written) as string;
}

/// <summary>Words found in a text, as a span of its folded form.</summary>
internal readonly record struct Quote(FilingText Text, int Start, int Length, string Term)
{
    public Evidence ToEvidence() => Text.Evidence(Start, Length, Term);
}
