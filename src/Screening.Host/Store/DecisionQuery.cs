namespace Screening.Host.Store;

/// <summary>A search as SQL: conditions are chosen, values are bound.</summary>
internal sealed class DecisionQuery
{
    private readonly List<string> _tables = [];
    private readonly List<string> _conditions = [];
    private readonly List<object> _values = [];

    private DecisionQuery()
    {
    }

    /// <summary>The statement, ready to run; newest decisions first.</summary>
    public static Statement Of(DecisionSearch search, Database database)
    {
        var query = new DecisionQuery();
        // The table that narrows most comes first; SQLite keeps the order of a CROSS JOIN.
        if (search.Gtin is { } gtin) query.Through("decision_barcodes", "gtin = ?", Observations.Number(gtin));
        if (search.Rule is { } rule) query.Through("decision_rules", "rule = (SELECT id FROM rules WHERE name = ?)", rule);
        if (search.TariffLine is { } line) query.Where("decisions.tariff_line = ?", line);
        if (search.Outcome is { } outcome) query.Where("decisions.outcome = ?", (long)outcome);
        if (search.From is { } from) query.Where("decisions.made_at >= ?", from.ToUnixTimeMilliseconds());
        if (search.To is { } to) query.Where("decisions.made_at < ?", to.ToUnixTimeMilliseconds());
        if (search.After is { } after) query.Where("decisions.id < ?", after);
        return query.Bound(database, search.Limit);
    }

    private void Through(string table, string condition, object value)
    {
        _tables.Add(table);
        Where($"{table}.{condition}", value);
        _conditions.Add($"{table}.decision = decisions.id");
    }

    private void Where(string condition, object value)
    {
        _conditions.Add(condition);
        _values.Add(value);
    }

    private Statement Bound(Database database, int limit)
    {
        var from = string.Join(" CROSS JOIN ", [.. _tables, "decisions"]);
        var where = _conditions.Count > 0 ? "WHERE " + string.Join(" AND ", _conditions) : "";
        var newest = _tables.Count > 0 ? $"{_tables[0]}.decision" : "decisions.id";
        var statement = database.Prepare($"SELECT {StoreReader.DecisionColumns} FROM {from} {where} ORDER BY {newest} DESC LIMIT ?");
        for (var i = 0; i < _values.Count; i++) _ = _values[i] is string text ? statement.Bind(i + 1, text) : statement.Bind(i + 1, (long)_values[i]);
        return statement.Bind(_values.Count + 1, limit);
    }
}
