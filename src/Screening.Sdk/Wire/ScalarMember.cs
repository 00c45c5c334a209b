using System.Reflection;
using System.Text.Json;

namespace Screening.Wire;

/// <summary>A member with one plain value.</summary>
internal sealed class ScalarMember<T, TValue>(PropertyInfo property, ValueKind<TValue> kind) : Member<T>(property)
{
    private readonly Action<T, TValue> _set = property.SetMethod!.CreateDelegate<Action<T, TValue>>();

    public override void Read(ref Utf8JsonReader json, T owner, JsonWalk walk)
    {
        if (json.TokenType != kind.Token) walk.Unexpected(ref json, kind.Expected);
        else if (walk.Text(ref json) is { } text && Set(owner, null, text) is { } problem) walk.Add(json.TokenStartIndex, problem);
    }

    public override string? Set(T owner, string? key, string text)
    {
        var problem = kind.Parse(text, out var value);
        if (problem is null) _set(owner, value);
        return problem;
    }
}
