using System.Linq.Expressions;
using Screening.Normalization;
using Screening.Rules;
using Screening.Text.Patterns;

namespace Screening.Expressions;

/// <summary>
/// Turns the functions of a clause into questions to <see cref="Facts"/> and <see cref="Probe"/>. Word lists, named lists, codes,
/// kinds and patterns must be written out in the clause, so that a mistake in them shows when the pack is loaded.
/// </summary>
internal sealed class FunctionBinder(ClauseSource source, IReadOnlyDictionary<string, NamedList> lists, Placeholders placeholders)
{
    /// <summary>The question behind a call.</summary>
    /// <param name="call">The call as written.</param>
    /// <param name="given">Its arguments.</param>
    /// <param name="quotes">Whether what it finds is evidence.</param>
    public Expression Bind(MethodCallExpression call, Expression[] given, bool quotes) =>
        call.Method.GetParameters().Zip(given).All(pair => Accepts(call.Method.Name, pair.First.Name!, pair.Second))
            ? Question(((ParameterExpression)call.Object!).Name!, call.Method.Name, given, Expression.Constant(quotes))
            : Expression.Constant(false);

    // The evidence must say where words stand, so only a member can be searched; and what is searched for is checked once, now.
    private bool Accepts(string function, string parameter, Expression given)
    {
        var (fits, wanted) = parameter switch
        {
            "anything" => (true, ""),
            "member" => (given is MemberExpression { Expression: ParameterExpression { Name: "filing" } }, "asks about a member of the filing, such as filing.sellingName"),
            _ => (given is ConstantExpression { Value: string }, "needs its words written out between quotes, so that they are checked before any filing"),
        };
        if (!fits) source.ErrorAt(DiagnosticCodes.ExpressionRefused, function, $"`{function}` {wanted}");
        return fits;
    }

    private MethodCallExpression Question(string about, string function, Expression[] given, Expression quotes) => (about, function) switch
    {
        ("facts", _) => Expression.Call(Parameters.Facts, function, null, Expression.Constant(Kinds(given[0]))),
        ("Code", "In") => HasCode(Codes(given[0])),
        ("Code", _) => HasCode(ListedCodes(given[0])),
        ("Documents", _) => Ask(nameof(Probe.HasDocument), Expression.Constant(OneOf(given[0], DocumentTypes.All))),
        ("Barcodes", _) => Ask(nameof(Probe.HasBarcode), given),
        (_, "HasAny") => Ask(nameof(Probe.Has), [.. Member(given[0]), Words(given[1]), quotes]),
        (_, "InList") => Ask(nameof(Probe.Has), [.. Member(given[0]), ListedWords(given[1]), quotes]),
        (_, "Matches") => Ask(nameof(Probe.Matches), [.. Member(given[0]), Pattern(given[1]), quotes]),
        (_, "AnyHas") => Ask(nameof(Probe.AnyHas), Words(given[0]), quotes),
        (_, "GroupHas") => Ask(nameof(Probe.GroupHas), Group(given[0]), Words(given[1]), quotes),
        (_, "GroupInList") => Ask(nameof(Probe.GroupHas), Group(given[0]), ListedWords(given[1]), quotes),
        (_, "GroupIsBlank") => Ask(nameof(Probe.GroupIsBlank), Group(given[0]), Expression.Constant(placeholders)),
        (_, "IsBlank") => Expression.Call(Expression.Constant(placeholders), nameof(Placeholders.AreAllOf), null, given),
        _ => Expression.Call(typeof(TextLooks), function, null, given),
    };

    private static MethodCallExpression Ask(string question, params Expression[] arguments) =>
        Expression.Call(Parameters.Probe, question, null, arguments);

    private static MethodCallExpression HasCode(CodeSet codes) =>
        Expression.Call(Expression.Constant(codes), nameof(CodeSet.Contains), null, Expression.Property(Parameters.Facts, nameof(Facts.Digits)));

    private static Expression[] Member(Expression given) => [given, Expression.Constant(FilingMembers.NameOf(((MemberExpression)given).Member))];

    private ConstantExpression Words(Expression given) => Finder(TextOf(given).Split('|', StringSplitOptions.TrimEntries), given);

    private ConstantExpression ListedWords(Expression given)
    {
        var list = List(given);
        if (list is { Words.Count: 0 }) source.ErrorAt(DiagnosticCodes.UnknownReference, list.Id, $"`{list.Id}` is a list of codes, not of words");
        return Finder(list?.Words ?? [], given);
    }

    private ConstantExpression Finder(IReadOnlyList<string> words, Expression given)
    {
        foreach (var word in words)
            if (!WordFinder.CanFind(word)) source.ErrorAt(DiagnosticCodes.UselessTerm, TextOf(given), $"`{word}` is no word to search for");
        return Expression.Constant(new WordFinder([.. words.Where(WordFinder.CanFind)]));
    }

    private CodeSet ListedCodes(Expression given)
    {
        var list = List(given);
        if (list is { Codes.IsEmpty: true }) source.ErrorAt(DiagnosticCodes.UnknownReference, list.Id, $"`{list.Id}` is a list of words, not of codes");
        return list?.Codes ?? CodeSet.Empty;
    }

    private NamedList? List(Expression given)
    {
        var id = TextOf(given);
        if (lists.TryGetValue(id, out var list)) return list;
        source.ErrorAt(DiagnosticCodes.UnknownReference, id, $"there is no list `{id}`{Spelling.DidYouMean(id, lists.Keys)}");
        return null;
    }

    private CodeSet Codes(Expression given)
    {
        var ranges = new List<CodeRange>();
        foreach (var code in TextOf(given).Split(',', StringSplitOptions.TrimEntries))
            if (CodeRange.Parse(code) is { } range) ranges.Add(range);
            else source.ErrorAt(DiagnosticCodes.BadCode, TextOf(given), $"`{code}` is not a tariff prefix of 2 to 13 digits, nor a range such as 1601-1605");
        return new CodeSet(ranges);
    }

    private ProductKindSet Kinds(Expression given)
    {
        var kinds = default(ProductKindSet);
        foreach (var word in TextOf(given).Split('|', StringSplitOptions.TrimEntries))
            if (CamelCase.Parse<ProductKind>(word) is { } kind) kinds = kinds.With(ProductKindSet.Of(kind));
            else NotOneOf(given, word, CamelCase.Words<ProductKind>());
        return kinds;
    }

    private ConstantExpression Group(Expression given) => Expression.Constant(TextGroups.RoleOf(OneOf(given, TextGroups.Names)));

    private ConstantExpression Pattern(Expression given)
    {
        var written = TextOf(given);
        var pattern = TextPattern.Read(written, out var fault);
        if (fault is not null) source.ErrorAt(DiagnosticCodes.BadPattern, written, $"{fault}");
        return Expression.Constant(pattern, typeof(TextPattern));
    }

    private string OneOf(Expression given, IReadOnlyList<string> known)
    {
        if (!known.Contains(TextOf(given), StringComparer.Ordinal)) NotOneOf(given, TextOf(given), known);
        return TextOf(given);
    }

    private void NotOneOf(Expression given, string word, IEnumerable<string> known) =>
        source.ErrorAt(DiagnosticCodes.UnknownWord, TextOf(given), $"`{word}` is not one of {string.Join(", ", known)}");

    private static string TextOf(Expression given) => (string)((ConstantExpression)given).Value!;
}
