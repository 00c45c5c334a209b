using System.Globalization;
using System.Text;
using System.Text.Json;
using Screening.Formats;

namespace Screening.Wire;

/// <summary>A walk through one JSON record: where it stands, and what it could not understand so far.</summary>
internal sealed class JsonWalk(Utf8Slice input)
{
    private readonly List<(string? Name, int Index)> _path = [];

    public ProblemList Problems { get; } = new();

    public void Enter(string name) => _path.Add((name, 0));

    public void Enter(int index) => _path.Add((null, index));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Reports what is wrong with a byte of the record.</summary>
    public void Add(long offset, string message)
    {
        var (line, column) = input.PlaceOf((int)offset);
        Problems.Add(new FilingProblem(Path(), line, column, message));
    }

    /// <summary>Reports a value of the wrong kind, and steps over it.</summary>
    public void Unexpected(ref Utf8JsonReader json, string expected)
    {
        Add(json.TokenStartIndex, $"expected {expected}, found {Found(ref json)}");
        json.Skip();
    }

    /// <summary>The text of a string, name or number; null, with a problem, if it is not valid Unicode.</summary>
    public string? Text(ref Utf8JsonReader json)
    {
        if (!json.ValueIsEscaped) return Encoding.UTF8.GetString(json.ValueSpan);
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            Add(json.TokenStartIndex, "the text holds half of a surrogate pair");
            return null;
        }
    }

    /// <summary>Refuses bytes that no parser should see.</summary>
    public bool Accepts(int limit)
    {
        if (input.Bytes.Length > limit) Add(0, string.Create(CultureInfo.InvariantCulture, $"larger than {limit} bytes"));
        else if (input.FirstInvalid() is >= 0 and var offset) Add(offset, "not UTF-8 from here on");
        return !Problems.HasErrors;
    }

    /// <summary>Reports the place where the text stops being JSON.</summary>
    public void Broken(JsonException fault, ref Utf8JsonReader json)
    {
        var offset = input.OffsetOf(fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
        Add(offset, offset >= input.Bytes.Length ? "the text ends too early" : Found(offset) + Hint(input.Bytes.Span[offset], ref json));
    }

    private string Found(int offset)
    {
        Rune.DecodeFromUtf8(input.Bytes.Span[offset..], out var rune, out _);
        return rune.Value < ' ' ? string.Create(CultureInfo.InvariantCulture, $"unexpected character U+{rune.Value:X4}") : $"unexpected {Excerpt.Of(rune.ToString())}";
    }

    private static string Hint(byte found, ref Utf8JsonReader json)
    {
        // A reader that stands on an opening bracket does not count it yet.
        var depth = json.CurrentDepth + (json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? 1 : 0);
        if (found is (byte)'[' or (byte)'{' && depth >= json.CurrentState.Options.MaxDepth) return "; it nests too deep";
        if (json.TokenType == JsonTokenType.EndObject && depth == 0) return "; nothing may follow here";
        return found is (byte)'/' or (byte)'#' ? "; comments are not allowed" : "";
    }

    private static string Found(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Null => "null; leave out what is not known",
        _ => Excerpt.Of(Encoding.UTF8.GetString(json.ValueSpan)),
    };

    private string Path()
    {
        var path = new StringBuilder("$");
        foreach (var (name, index) in _path)
        {
            if (name is null) path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else path.Append('.').Append(name);
        }
        return path.ToString();
    }
}
