using Screening.Normalization;

namespace Screening.Ingredients.Labels;

/// <summary>One text of a filing, read in parts. Its parts are found when the first name asks for them.</summary>
internal sealed class LabelText(FilingText text, LabelReader reader)
{
    // A warning may name two things, and with words that warn some more; what enumerates further may be a list.
    private const int SeparatorsOfAList = 2;
    private const int SeparatorsOfALongList = 8;
    private const int ShortestSentence = 12;
    private const int FewestWordsOfAWarning = 4;

    private List<PartRange>? _parts;
    private bool? _hasList;
    private int? _firstSeparator;

    private ReadOnlySpan<char> Folded => text.Folded.Span;

    private List<PartRange> Parts => _parts ??= reader.Parts.In(Folded, isList: text.Role == TextRole.Ingredients);

    /// <summary>
    /// Whether names at this place are members of a list. An ingredient field is one whatever its headings say; a model string and
    /// a selling page have their 成分, like a label, and no other place says it as plainly.
    /// </summary>
    public bool IsList(int at) => text.Role switch
    {
        TextRole.Ingredients => true,
        TextRole.Name => false,
        _ => LabelParts.At(Parts, at) is { } range && (range.Part.IsList() || MayBeList(range, at, at)),
    };

    /// <summary>Whether a number that begins here is meant as that of an additive.</summary>
    public bool MeansAdditive(int start, bool inList) => reader.Additives.AreMeant(Folded, start, inList || text.Role == TextRole.Name);

    /// <summary>What the part and the words around it make of the name at this place.</summary>
    public Reading Read(int start, int end)
    {
        if (text.Role == TextRole.Name) return reader.Surroundings.Named(Folded, start, end) is { } word ? Reading.Aside(word, Reasons.OtherName) : Reading.Plain;
        var range = LabelParts.At(Parts, start);
        if (range is { } part && !part.Part.IsList()) return text.Role == TextRole.Ingredients ? BesideList(part, start, end) : InPart(part, start, end);
        if (range is null && text.Role != TextRole.Ingredients) return reader.Surroundings.Read(Folded, start, end);
        return Preamble(start, end) ?? reader.Surroundings.ReadInList(Folded, range?.Start ?? 0, start, end);
    }

    private Reading InPart(in PartRange part, int start, int end)
    {
        if (MayBeList(part, start, end)) return Reading.Doubtful(part.Heading);
        var around = reader.Surroundings.Read(Folded, start, end);
        if (around.Why is not null || (part.Part != LabelPart.FreeFrom && !part.Part.IsNoContent())) return around;
        return reader.Surroundings.IsContained(Folded, start, end) ? around : Reading.Aside(part.Heading, Reasons.InPart(part.Part));
    }

    // “Warnings:” over a list of ingredients would hide them all; what warns of nothing and enumerates is read by a person.
    private bool MayBeList(in PartRange part, int start, int end) =>
        part.Part.IsNoContent() && Sentence.Enumerates(Folded, start, end, reader.Surroundings.Warns(Folded, start, end) ? SeparatorsOfALongList : SeparatorsOfAList);

    // A part of an ingredient field that is no list: its names are never passed over in silence unless the field has a list too.
    private Reading BesideList(in PartRange part, int start, int end)
    {
        var reading = InPart(part, start, end);
        return reading.Why is not null && HasListBeside(part) && !(part.Part.IsNoContent() && IsBare(part, start, end)) ? reading : Reading.Doubtful(reading.By ?? part.Heading);
    }

    // “警告：西布曲明” warns of nothing: there is nothing in the sentence but the name.
    private bool IsBare(in PartRange part, int start, int end) =>
        Math.Max(part.Start, Sentence.Start(Folded, start)) is var from && Sentence.End(Folded, end) - from < end - start + FewestWordsOfAWarning;

    // Asked of every name, so what does not depend on the name is looked for once.
    private bool HasListBeside(in PartRange part)
    {
        _hasList ??= Parts.Exists(range => range.Part.IsList());
        _firstSeparator ??= Folded.IndexOfAny(",、;");
        return _hasList.Value || (_firstSeparator >= 0 && _firstSeparator < part.Start - part.Heading.Length);
    }

    // What stands before the heading of the list and is a sentence praises the goods. A list may stand there too, in another language.
    private Reading? Preamble(int start, int end)
    {
        if (text.Role != TextRole.Ingredients || Parts.Find(range => range.Part.IsList()) is not { Heading: { } heading } list || start >= list.Start) return null;
        var (from, to) = (Sentence.Start(Folded, start), Sentence.End(Folded, end));
        if (to - from < end - start + ShortestSentence || Sentence.Enumerates(Folded, start, end, 1) || reader.Surroundings.IsContained(Folded, start, end)) return null;
        var reading = reader.Surroundings.Read(Folded, start, end);
        return reading.Why is not null ? reading : Reading.Doubtful(heading);
    }
}
