using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Screening.Formats;

namespace Screening.Wire;

/// <summary>Texts by name, in the order they were given: the declaration elements.</summary>
internal sealed class ElementsMember<T>(PropertyInfo property) : Member<T>(property)
{
    private readonly Func<T, IReadOnlyDictionary<string, string>> _get = property.GetMethod!.CreateDelegate<Func<T, IReadOnlyDictionary<string, string>>>();
    private readonly Action<T, IReadOnlyDictionary<string, string>> _set = property.SetMethod!.CreateDelegate<Action<T, IReadOnlyDictionary<string, string>>>();

    public override bool IsKeyed => true;

    public override void Read(ref Utf8JsonReader json, T owner, JsonWalk walk)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            walk.Unexpected(ref json, "an object of texts by name");
            return;
        }
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName && !walk.Problems.IsFull) ReadElement(ref json, owner, walk);
    }

    public override string? Set(T owner, string? key, string text)
    {
        var elements = _get(owner) as Dictionary<string, string> is { Count: > 0 } begun ? begun : [];
        if (string.IsNullOrEmpty(key)) return "an element has no name";
        if (elements.ContainsKey(key)) return $"element {Excerpt.Of(key)} stands twice";
        if (elements.Count >= FilingLimits.Items) return string.Create(CultureInfo.InvariantCulture, $"more than {FilingLimits.Items} elements");
        if ((ValueKinds.Fault(key) ?? ValueKinds.Fault(text)) is { } fault) return fault;
        elements.Add(key, text);
        _set(owner, elements);
        return null;
    }

    private void ReadElement(ref Utf8JsonReader json, T owner, JsonWalk walk)
    {
        var at = json.TokenStartIndex;
        var name = walk.Text(ref json);
        json.Read();
        walk.Enter(name ?? "");
        if (json.TokenType != JsonTokenType.String) walk.Unexpected(ref json, ValueKinds.Text.Expected);
        else if (name is not null && walk.Text(ref json) is { } text && Set(owner, name, text) is { } problem) walk.Add(at, problem);
        walk.Leave();
    }
}
