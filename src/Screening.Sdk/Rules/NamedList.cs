namespace Screening.Rules;

/// <summary>A list of words or codes that several rules may use by name.</summary>
/// <param name="Id">Its id, such as <c>list/prefectures-2011</c>.</param>
/// <param name="Words">Words as written; empty for a list of codes.</param>
/// <param name="Codes">Codes; empty for a list of words.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record NamedList(string Id, IReadOnlyList<string> Words, CodeSet Codes, SourceLocation Location);
