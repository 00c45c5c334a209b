using System.Collections.Frozen;
using System.Reflection;

namespace Screening.Expressions;

/// <summary>
/// The words an author may write. An unknown one is refused where it stands, before the parser looks for a meaning; what the known
/// ones were used for is judged afterwards by <see cref="AllowList"/>.
/// </summary>
internal static class ClauseWords
{
    private static readonly string[] Language = ["filing", "facts", "Text", "Code", "Documents", "Barcodes", "true", "false", "null"];

    private static readonly string[] OfTexts = ["StartsWith", "EndsWith", "Contains", "IndexOf", "length"];

    private static readonly string[] OfLists = ["Any", "All", "Count"];

    private static readonly FrozenSet<string> Known = Language.Concat(OfTexts).Concat(OfLists)
        .Concat(FilingMembers.Names).Concat(MembersOf(typeof(LanguageText))).Concat(MembersOf(typeof(FilingDocument)))
        .Concat(Parameters.SignatureTypes.SelectMany(type => MembersOf(type).Concat(FunctionsOf(type))))
        .ToFrozenSet(StringComparer.Ordinal);

    public static void Check(ClauseSource source)
    {
        var own = LambdaParameters(source);
        foreach (var token in source.Tokens)
        {
            if (token.Kind != TokenKind.Word || source[token].ToString() is not { } word || Known.Contains(word) || own.Contains(word)) continue;
            source.Error(DiagnosticCodes.ExpressionRefused, token.Start, $"rules may not use `{word}`{Spelling.DidYouMean(word, Known)}");
        }
    }

    // The `l` of `filing.labels.Any(l => l.lang == "ja")`.
    private static HashSet<string> LambdaParameters(ClauseSource source)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < source.Tokens.Count; i++)
            if (source[source.Tokens[i]] is "=>") names.Add(source[source.Tokens[i - 1]].ToString());
        return names;
    }

    private static IEnumerable<string> MembersOf(Type type) => type.GetProperties().Select(FilingMembers.NameOf);

    private static IEnumerable<string> FunctionsOf(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName).Select(method => method.Name);
}
