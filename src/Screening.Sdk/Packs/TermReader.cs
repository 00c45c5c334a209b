using Screening.Ingredients;
using Screening.Text;

namespace Screening.Packs;

/// <summary>
/// Turns the names of one list into terms, and refuses those that would find nothing or everything.
/// Within one list two substances with one name are a slip; across lists a substance may well stand under several laws.
/// </summary>
internal sealed class TermReader(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, (string Substance, SourceLocation At)> _owners = new(StringComparer.Ordinal);
    private readonly HashSet<string> _substances = new(StringComparer.Ordinal);
    private string _substance = "";
    private List<Term> _terms = [];

    /// <summary>Begins the next substance; its terms go into the list that is returned.</summary>
    public List<Term> Begin(string id, SourceLocation at)
    {
        if (id.Length > 0 && !_substances.Add(id)) diagnostics.Error(DiagnosticCodes.DuplicateId, at, $"`{id}` is the id of another substance of this list");
        _substance = id;
        return _terms = [];
    }

    public void Add(string written, SourceLocation at, TermMode? mode)
    {
        if (written.Length == 0) return;
        var folded = TextFolder.FoldTerm(written);
        if (Skeleton.OfName(folded).Length == 0 || (folded.Length == 1 && char.IsAscii(folded[0])))
            diagnostics.Error(DiagnosticCodes.UselessTerm, at, $"`{written}` is no name to search for");
        else AddFolded(written, folded, at, mode);
    }

    public void AddCas(string cas, SourceLocation at)
    {
        if (IsCas(cas)) Add(cas, at, TermMode.Number);
        else diagnostics.Error(DiagnosticCodes.BadCheckDigit, at, $"`{cas}` is not a CAS number, or its check digit is wrong");
    }

    public void AddAbbreviation(string written, SourceLocation at)
    {
        if (written.Length is >= 2 and <= 4 && written.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))) Add(written, at, TermMode.Abbreviation);
        else diagnostics.Error(DiagnosticCodes.BadAbbreviation, at, $"`{written}` is not an abbreviation of two to four capital letters or digits");
    }

    /// <summary>The number of a food additive, which labels write in many ways: E285, INS 285, preservative (285).</summary>
    public void AddAdditive(string number, SourceLocation at)
    {
        if (NumberSpellings.OfAdditive(number) is { } spellings) AddSpellings(spellings, "E" + number, at, TermMode.Additive);
        else diagnostics.Error(DiagnosticCodes.BadAdditiveNumber, at, $"`{number}` is not the number of an additive, such as 285, 924a or 450iii");
    }

    /// <summary>The number of a dye in the Colour Index: CI 45170, C.I.45170, and bare as a whole ingredient.</summary>
    public void AddColour(string number, SourceLocation at)
    {
        if (NumberSpellings.OfColour(number) is { } spellings) AddSpellings(spellings, "CI " + number, at, null);
        else diagnostics.Error(DiagnosticCodes.BadAdditiveNumber, at, $"`{number}` is not a number of the Colour Index, such as 45170 or 45170:1");
    }

    /// <summary>The words of a key, folded; those of which too little is left are reported.</summary>
    public static List<string> Fold(MapReader map, string key, int shortest)
    {
        var words = new List<string>();
        foreach (var (word, at) in map.PlacedTexts(key))
            if (TextFolder.FoldTerm(word) is var folded && folded.Length >= shortest) words.Add(folded);
            else map.Diagnostics.Error(DiagnosticCodes.UselessTerm, at, $"`{word}` is too short to search for");
        return [.. words.Distinct(StringComparer.Ordinal)];
    }

    // The bare number of a dye stands for it only as a whole ingredient.
    private void AddSpellings(IEnumerable<string> spellings, string written, SourceLocation at, TermMode? mode)
    {
        foreach (var spelling in spellings) AddFolded(written, spelling, at, mode ?? (char.IsAsciiDigit(spelling[0]) ? TermMode.WholeIngredient : TermMode.Anywhere));
    }

    private void AddFolded(string written, string folded, SourceLocation at, TermMode? mode)
    {
        if (_owners.TryAdd(folded, (_substance, at))) AddNew(written, folded, at, mode);
        else if (_owners[folded].Substance != _substance) AddShared(written, folded, at, mode);
    }

    private void AddNew(string written, string folded, SourceLocation at, TermMode? mode)
    {
        // Most names are written as they are searched for; one string is enough then.
        var term = new Term(written == folded ? folded : written, folded, mode ?? TermModes.Of(folded));
        if (term.Mode != TermMode.WholeIngredient && CommonWords.Has(folded))
            diagnostics.Warn(DiagnosticCodes.CommonWord, at, $"`{written}` is an everyday word; honest goods have it too");
        _terms.Add(term);
    }

    private void AddShared(string written, string folded, SourceLocation at, TermMode? mode)
    {
        var owner = _owners[folded];
        diagnostics.Warn(DiagnosticCodes.SharedSynonym, at, $"`{written}` is also a name of `{owner.Substance}` at {owner.At}");
        _owners[folded] = (_substance, at);
        AddNew(written, folded, at, mode);
    }

    // The check digit is the sum of the other digits, each times its place from the right, modulo 10.
    private static bool IsCas(string cas)
    {
        var parts = cas.Split('-');
        if (parts is not [{ Length: >= 2 and <= 7 }, { Length: 2 }, { Length: 1 }] || !parts.All(part => part.All(char.IsAsciiDigit))) return false;
        var digits = parts[0] + parts[1];
        var sum = 0;
        for (var i = 0; i < digits.Length; i++) sum += (digits.Length - i) * (digits[i] - '0');
        return sum % 10 == parts[2][0] - '0';
    }
}
