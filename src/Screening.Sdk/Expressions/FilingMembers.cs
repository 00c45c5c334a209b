using System.Collections;
using System.Collections.Frozen;
using System.Reflection;

namespace Screening.Expressions;

/// <summary>The members of a filing by the names that authors write.</summary>
internal static class FilingMembers
{
    private static readonly FrozenDictionary<string, PropertyInfo> ByName =
        typeof(Filing).GetProperties().ToFrozenDictionary(property => NameOf(property), StringComparer.Ordinal);

    public static IEnumerable<string> Names => ByName.Keys;

    public static PropertyInfo? Find(string name) => ByName.GetValueOrDefault(name);

    public static string NameOf(MemberInfo member) => char.ToLowerInvariant(member.Name[0]) + member.Name[1..];

    /// <summary>Whether the filing does not give the member: it is absent, blank, or an empty list.</summary>
    public static bool IsAbsent(Filing filing, PropertyInfo member) => member.GetValue(filing) switch
    {
        null => true,
        string text => string.IsNullOrWhiteSpace(text),
        IEnumerable items => !items.GetEnumerator().MoveNext(),
        _ => false,
    };
}
