using System.Reflection;
using System.Text.Json;

namespace Screening.Wire;

/// <summary>
/// One member of a record: its one spelling, and how JSON or a plain text becomes its value. JSON, tables and mappings all
/// go through it, so that a value means the same in each.
/// </summary>
internal abstract class Member<T>(PropertyInfo property)
{
    public string Name { get; } = JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    /// <summary>Whether a text needs a key to find its place, such as the language of a label.</summary>
    public virtual bool IsKeyed => false;

    /// <summary>Whether several texts may be set one after another.</summary>
    public virtual bool IsList => false;

    /// <summary>Reads the value the reader stands on, and leaves the reader on its last token.</summary>
    public abstract void Read(ref Utf8JsonReader json, T owner, JsonWalk walk);

    /// <summary>Takes a text from a cell or a foreign document. Returns what is wrong with it; null when it was taken.</summary>
    public abstract string? Set(T owner, string? key, string text);

    /// <summary>The texts in one cell of a table.</summary>
    public virtual string[] Cells(string cell) => [cell];
}
