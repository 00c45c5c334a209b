using System.Reflection;
using System.Text.Json;

namespace Screening.Wire;

/// <summary>A list of small records: texts by language, papers by type.</summary>
internal sealed class RecordsMember<T, TItem>(PropertyInfo property, int limit, RecordShape<TItem> shape, string keyName, string textName)
    : ListMember<T, TItem>(property, limit) where TItem : class
{
    public override bool IsKeyed => true;

    public override string? Set(T owner, string? key, string text)
    {
        var item = shape.Create();
        return shape.Find(keyName)!.Set(item, null, key!) ?? shape.Find(textName)!.Set(item, null, text) ?? Append(owner, item);
    }

    protected override TItem? ReadItem(ref Utf8JsonReader json, JsonWalk walk) => shape.Read(ref json, walk);
}
