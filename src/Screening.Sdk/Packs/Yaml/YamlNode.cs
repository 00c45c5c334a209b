namespace Screening.Packs.Yaml;

/// <summary>A value of a YAML document and where it stands (line and column from 1).</summary>
internal abstract record YamlNode(int Line, int Column);

/// <summary>A scalar, always a text: nothing is guessed from its looks.</summary>
internal sealed record YamlText(string Value, bool Quoted, int Line, int Column) : YamlNode(Line, Column);

/// <summary>A list.</summary>
internal sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column);

/// <summary>A mapping, keys in the author's order.</summary>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, int Line, int Column) : YamlNode(Line, Column)
{
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal)) return entry;
        return null;
    }
}

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(YamlText Key, YamlNode Value);
