using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace Screening.Wire;

/// <summary>A record as a table of members, taken from the record's own properties so that none can be forgotten.</summary>
internal sealed class RecordShape<T> where T : class
{
    private const int LongestName = 64;

    // JSON may write each character of a name in six bytes.
    private const int LongestSpelling = 6 * LongestName;
    private readonly Member<T>[] _members;
    private readonly FrozenDictionary<string, int> _byName;
    private readonly string[] _required;

    /// <param name="create">Makes a record whose required members are still empty.</param>
    /// <param name="memberOf">The member of a property.</param>
    /// <param name="required">Members without which there is no record.</param>
    public RecordShape(Func<T> create, Func<PropertyInfo, Member<T>> memberOf, params string[] required)
    {
        Create = create;
        _members = [.. typeof(T).GetProperties().Select(memberOf)];
        _byName = _members.Select((member, index) => (member.Name, index)).ToFrozenDictionary(m => m.Name, m => m.index, StringComparer.Ordinal);
        _required = required;
    }

    public Func<T> Create { get; }

    public IEnumerable<string> Names => _members.Select(member => member.Name);

    public Member<T>? Find(string name) => _byName.TryGetValue(name, out var index) ? _members[index] : null;

    /// <summary>Reads the object the reader stands on; null, with a problem, if it is none.</summary>
    public T? Read(ref Utf8JsonReader json, JsonWalk walk)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            walk.Unexpected(ref json, "an object in braces");
            return null;
        }
        var start = json.TokenStartIndex;
        var record = Create();
        Span<bool> seen = stackalloc bool[_members.Length];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName && !walk.Problems.IsFull) ReadMember(ref json, record, seen, walk);
        foreach (var name in _required)
            if (!seen[_byName[name]]) walk.Add(start, $"`{name}` is missing");
        return record;
    }

    private void ReadMember(ref Utf8JsonReader json, T record, scoped Span<bool> seen, JsonWalk walk)
    {
        var index = IndexOf(ref json);
        if (index < 0) Unknown(ref json, walk);
        else if (seen[index]) Reported(ref json, _members[index].Name, $"`{_members[index].Name}` stands twice", walk);
        else
        {
            seen[index] = true;
            walk.Enter(_members[index].Name);
            json.Read();
            _members[index].Read(ref json, record, walk);
            walk.Leave();
        }
    }

    private void Unknown(ref Utf8JsonReader json, JsonWalk walk)
    {
        if (walk.Text(ref json) is { } name) Reported(ref json, name, $"unknown member {Excerpt.Of(name)}{Spelling.DidYouMean(name, Names)}", walk);
        else json.Skip();
    }

    private static void Reported(ref Utf8JsonReader json, string name, string message, JsonWalk walk)
    {
        walk.Enter(name.Length > LongestName ? name[..LongestName] : name);
        walk.Add(json.TokenStartIndex, message);
        json.Skip();
        walk.Leave();
    }

    private int IndexOf(ref Utf8JsonReader json)
    {
        if (json.ValueSpan.Length > LongestSpelling) return -1;
        Span<char> name = stackalloc char[LongestSpelling];
        try
        {
            return _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name[..json.CopyString(name)], out var index) ? index : -1;
        }
        catch (InvalidOperationException)
        {
            return -1;
        }
    }
}
