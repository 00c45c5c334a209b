using System.Reflection;
using System.Text.Json;

namespace Screening.Wire;

/// <summary>A list of plain texts. One cell of a table holds them joined by a separator.</summary>
internal sealed class TextsMember<T>(PropertyInfo property, int limit, char[] separators) : ListMember<T, string>(property, limit)
{
    public override string? Set(T owner, string? key, string text) => ValueKinds.Fault(text) ?? Append(owner, text);

    public override string[] Cells(string cell) => cell.Split(separators, StringSplitOptions.RemoveEmptyEntries);

    protected override string? ReadItem(ref Utf8JsonReader json, JsonWalk walk)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            walk.Unexpected(ref json, ValueKinds.Text.Expected);
            return null;
        }
        var text = walk.Text(ref json);
        if (text is not null && ValueKinds.Fault(text) is { } fault) walk.Add(json.TokenStartIndex, fault);
        return text;
    }
}
