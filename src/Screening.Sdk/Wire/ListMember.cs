using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Screening.Wire;

/// <summary>A member that is a list.</summary>
internal abstract class ListMember<T, TItem>(PropertyInfo property, int limit) : Member<T>(property) where TItem : class
{
    private readonly Func<T, IReadOnlyList<TItem>> _get = property.GetMethod!.CreateDelegate<Func<T, IReadOnlyList<TItem>>>();
    private readonly Action<T, IReadOnlyList<TItem>> _set = property.SetMethod!.CreateDelegate<Action<T, IReadOnlyList<TItem>>>();

    public override bool IsList => true;

    public override void Read(ref Utf8JsonReader json, T owner, JsonWalk walk)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            walk.Unexpected(ref json, "a list in square brackets");
            return;
        }
        var items = new List<TItem>();
        for (var index = 0; json.Read() && json.TokenType != JsonTokenType.EndArray && !walk.Problems.IsFull; index++)
            ReadItem(ref json, index, items, walk);
        _set(owner, items);
    }

    private void ReadItem(ref Utf8JsonReader json, int index, List<TItem> items, JsonWalk walk)
    {
        if (index == limit) walk.Add(json.TokenStartIndex, TooMany);
        if (index >= limit)
        {
            json.Skip();
            return;
        }
        walk.Enter(index);
        if (ReadItem(ref json, walk) is { } item) items.Add(item);
        walk.Leave();
    }

    protected abstract TItem? ReadItem(ref Utf8JsonReader json, JsonWalk walk);

    protected string? Append(T owner, TItem item)
    {
        var before = _get(owner);
        if (before.Count >= limit) return TooMany;
        _set(owner, [.. before, item]);
        return null;
    }

    private string TooMany => string.Create(CultureInfo.InvariantCulture, $"more than {limit} entries");
}
