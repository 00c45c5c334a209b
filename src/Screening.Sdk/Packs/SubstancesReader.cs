using Screening.Ingredients;
using Screening.Rules;

namespace Screening.Packs;

/// <summary>Reads a list of substances, written in the document itself or in a table beside it.</summary>
internal static class SubstancesReader
{
    private enum Match
    {
        Anywhere,
        Token,
        Ingredient,
    }

    public static IEnumerable<Rule> Read(MapReader doc, PackContext context)
    {
        var header = HeaderReader.Read(doc);
        var names = new TermReader(context.Diagnostics);
        var limits = new LimitReader(context);
        var families = limits.ReadFamilies(doc);
        var substances = doc.Maps("substances").Select(map => ReadMap(map, names, limits)).Concat(ReadTables(doc, context)).ToList();
        limits.CheckMembers(families, substances);
        if (substances.Count == 0) doc.Missing("substances");
        var elsewhere = doc.OptionalText("elsewhere") == "none" ? (Outcome?)null : HeaderReader.ReadOutcome(doc, Outcome.Review, "elsewhere");
        HeaderReader.CheckCertainty(doc, header.Basis, elsewhere, "elsewhere");
        yield return new SubstanceRule(header)
        {
            Substances = DerivativesReader.WithDerivatives(doc, substances, context),
            Elsewhere = elsewhere,
            RespectsLegalNames = doc.Flag("legalNames", absent: true),
            Suspicions = doc.Flag("suspicions", absent: true),
        };
    }

    private static Substance ReadMap(MapReader map, TermReader names, LimitReader limits)
    {
        var id = map.Slug("id");
        var terms = names.Begin(id, map.At("id"));
        var (name, nameEn) = (map.Text("name"), map.OptionalText("nameEn") ?? "");
        var mode = ModeOf(map.Word<Match>("match"));
        names.Add(name, map.At("name"), mode);
        names.Add(nameEn, map.At("nameEn"), mode);
        foreach (var (term, at) in map.PlacedTexts("terms")) names.Add(term, at, mode);
        foreach (var (cas, at) in map.PlacedCodes("cas")) names.AddCas(cas, at);
        foreach (var (additive, at) in map.PlacedCodes("additive")) names.AddAdditive(additive, at);
        foreach (var (colour, at) in map.PlacedCodes("ci")) names.AddColour(colour, at);
        foreach (var (abbreviation, at) in map.PlacedTexts("abbreviations")) names.AddAbbreviation(abbreviation, at);
        foreach (var key in (string[])["source", "note"]) map.OptionalText(key);
        map.Word<Confidence>("confidence");
        var substance = new Substance
        {
            Id = id,
            Name = name,
            NameEn = nameEn,
            Terms = terms.ToArray(),
            Unless = map.Texts("unless"),
            Limits = limits.Read(map),
            Share = map.Has("share") ? map.PositiveNumber("share") : 1,
            Families = limits.FamiliesOf(map),
            Location = map.Location,
        };
        map.Done();
        return substance;
    }

    // A substance may stand in several tables, as it does under several laws.
    private static IEnumerable<Substance> ReadTables(MapReader doc, PackContext context)
    {
        foreach (var table in context.Tables(doc, "table", ["id", "name"], ["nameEn", "cas", "additive", "ci", "terms", "abbreviations", "unless", "match", "source", "confidence"]))
        {
            var names = new TermReader(context.Diagnostics);
            foreach (var row in table.Rows(context.Diagnostics)) yield return ReadRow(row, names, context.Diagnostics);
        }
    }

    private static Substance ReadRow(Table.Row row, TermReader names, DiagnosticBag diagnostics)
    {
        if (!Ids.IsSlug(row["id"])) diagnostics.Error(DiagnosticCodes.BadId, row.At("id"), $"`{row["id"]}` is not a name here; write lower-case letters, digits and hyphens");
        if (row["name"].Length == 0) diagnostics.Error(DiagnosticCodes.MissingKey, row.At("name"), "`name` is required here");
        var terms = names.Begin(row["id"], row.At("id"));
        var mode = ModeOf(row.Word<Match>("match", diagnostics));
        row.Word<Confidence>("confidence", diagnostics);
        names.Add(row["name"], row.At("name"), mode);
        names.Add(row["nameEn"], row.At("nameEn"), mode);
        foreach (var (term, at) in row.Placed("terms")) names.Add(term, at, mode);
        foreach (var (cas, at) in row.Placed("cas")) names.AddCas(cas, at);
        foreach (var (additive, at) in row.Placed("additive")) names.AddAdditive(additive, at);
        foreach (var (colour, at) in row.Placed("ci")) names.AddColour(colour, at);
        foreach (var (abbreviation, at) in row.Placed("abbreviations")) names.AddAbbreviation(abbreviation, at);
        return new Substance
        {
            Id = row["id"],
            Name = row["name"],
            NameEn = row["nameEn"],
            Terms = terms.ToArray(),
            Unless = row.List("unless"),
            Location = row.Location,
        };
    }

    private static TermMode? ModeOf(Match? match) => match switch
    {
        Match.Anywhere or Match.Token => TermMode.Anywhere,
        Match.Ingredient => TermMode.WholeIngredient,
        _ => null,
    };
}
