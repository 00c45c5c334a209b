using System.Reflection;
using Screening.Expressions;
using Screening.Packs.Yaml;
using Screening.Rules;

namespace Screening.Packs;

/// <summary>Reads a rule of the author's own conditions and compiles its clauses.</summary>
internal static class ExpressionReader
{
    private const int MostClauses = 32;

    public static IEnumerable<Rule> Read(MapReader doc, PackContext context)
    {
        var header = HeaderReader.Read(doc);
        CheckPlaceholders(doc, header.Message);
        yield return new ExpressionRule(header)
        {
            Clauses = [.. ReadClauses(doc, new ExpressionCompiler(context.Lists, context.Facts.Placeholders))],
            Needs = [.. Members(doc, "needs").Select(name => FilingMembers.Find(name)).OfType<PropertyInfo>()],
            Missing = header.Outcome == Outcome.Incomplete ? [.. ReadMissing(doc)] : [],
        };
    }

    // Clauses know no names of entries, no limits and no history.
    private static void CheckPlaceholders(MapReader doc, MessageTemplate message)
    {
        foreach (var place in new[] { "{name}", "{limit}", "{previous}" })
            if (message.Zh.Contains(place, StringComparison.Ordinal) || message.En.Contains(place, StringComparison.Ordinal))
                doc.Diagnostics.Error(DiagnosticCodes.UnknownPlaceholder, doc.At("message"), $"nothing fills `{place}` in an expression");
    }

    private static IEnumerable<Clause> ReadClauses(MapReader doc, ExpressionCompiler compiler)
    {
        var written = doc.PlacedTexts("when");
        if (written.Count == 0) doc.Missing("when");
        if (written.Count > MostClauses)
            doc.Diagnostics.Error(DiagnosticCodes.ExpressionTooLarge, doc.At("when"), $"the rule has {written.Count} clauses; the limit is {MostClauses}");
        var quoted = Quoted(doc.Node("when"));
        return written.Take(MostClauses).Select((clause, i) => ReadClause(clause.Value, clause.At, quoted.ElementAtOrDefault(i), doc, compiler)).OfType<Clause>();
    }

    private static Clause? ReadClause(string text, SourceLocation at, bool quoted, MapReader doc, ExpressionCompiler compiler)
    {
        var source = new ClauseSource(text);
        var compiled = compiler.Compile(source);
        foreach (var error in source.Errors) doc.Diagnostics.Error(error.Code, Place(at, text, error.Offset, quoted), error.Message);
        return compiled is null ? null : new Clause(text, at, compiled);
    }

    // A clause on one line, plain or in single quotes, where an apostrophe is written twice; elsewhere the place is that of the clause.
    private static SourceLocation Place(SourceLocation clause, string text, int offset, bool quoted)
    {
        if (text.Contains('\n')) return clause;
        var apostrophes = text.AsSpan(0, Math.Clamp(offset, 0, text.Length)).Count('\'');
        return clause with { Column = clause.Column + offset + (quoted ? 1 + apostrophes : 0) };
    }

    private static List<bool> Quoted(YamlNode? when) => when switch
    {
        YamlList list => [.. list.Items.OfType<YamlText>().Select(text => text.Quoted)],
        YamlText text => [text.Quoted],
        _ => [],
    };

    private static List<string> ReadMissing(MapReader doc)
    {
        var members = Members(doc, "missing");
        if (!doc.Has("missing")) doc.Missing("missing");
        return members;
    }

    private static List<string> Members(MapReader doc, string key)
    {
        var members = doc.PlacedTexts(key);
        foreach (var (name, at) in members)
            if (FilingMembers.Find(name) is null)
                doc.Diagnostics.Error(DiagnosticCodes.UnknownWord, at, $"`{name}` is not a member of the filing{Spelling.DidYouMean(name, FilingMembers.Names)}");
        return [.. members.Select(member => member.Value)];
    }
}
