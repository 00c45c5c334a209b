namespace Screening.Tariff;

/// <summary>The tariff of one year as facts, searched by ten-digit code or by line.</summary>
internal sealed class TariffTable
{
    private readonly TariffItem[] _items;
    private readonly Dictionary<string, string> _gone;
    private readonly Dictionary<string, string> _units;

    /// <summary>Makes a table.</summary>
    /// <param name="items">Ten-digit codes, in any order.</param>
    /// <param name="gone">Lines of earlier tariffs that exist no more, each with what may stand in their place.</param>
    /// <param name="units">Names of units by customs code.</param>
    public TariffTable(IEnumerable<TariffItem> items, Dictionary<string, string> gone, Dictionary<string, string> units)
    {
        _items = [.. items.OrderBy(item => item.Code, StringComparer.Ordinal)];
        _gone = gone;
        _units = units;
    }

    /// <summary>The item of a ten-digit code; null if there is none.</summary>
    public TariffItem? Find(string code10) => ItemsOf(code10) is [var item] ? item : null;

    /// <summary>All items whose codes begin with these digits: a line of eight, or a whole code of ten.</summary>
    public ReadOnlySpan<TariffItem> ItemsOf(string digits)
    {
        var first = FirstAtOrAfter(digits);
        var end = first;
        while (end < _items.Length && _items[end].Code.StartsWith(digits, StringComparison.Ordinal)) end++;
        return _items.AsSpan(first, end - first);
    }

    /// <summary>What may stand in the place of a line that exists no more; null if the line never was.</summary>
    public string? SuccessorsOf(string line) => _gone.GetValueOrDefault(line);

    /// <summary>Code and name of a unit, for a person.</summary>
    public string UnitName(string code) => _units.TryGetValue(code, out var name) ? $"{code} {name}" : code;

    /// <summary>Whether this is the code or the name of that unit; platforms send both.</summary>
    public bool IsUnit(string written, string code) =>
        string.Equals(written, code, StringComparison.Ordinal)
        || (_units.TryGetValue(code, out var name) && string.Equals(written, name, StringComparison.Ordinal));

    private int FirstAtOrAfter(string code)
    {
        int low = 0, high = _items.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(_items[middle].Code, code) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
