using Screening.Normalization;
using Screening.Rules;

namespace Screening.Tariff;

/// <summary>One question about a tariff code, answered from the tariff.</summary>
internal abstract class TariffCheck(RuleHeader header, TariffTable table) : Rule(header)
{
    protected TariffTable Table { get; } = table;

    public void Check(NormalizedFiling filing, Report report)
    {
        if (report.Considers(this)) CheckCode(filing, report);
    }

    protected abstract void CheckCode(NormalizedFiling filing, Report report);

    /// <summary>The items that the code may mean: one, or all of its line where it names none of them.</summary>
    protected ReadOnlySpan<TariffItem> Candidates(NormalizedFiling filing)
    {
        if (filing.Code.Line is not { } line) return [];
        return filing.Code.WithAdditional is { } code && Table.ItemsOf(code) is { IsEmpty: false } exact ? exact : Table.ItemsOf(line);
    }

    protected void Add(NormalizedFiling filing, Report report, in MessageValues values) =>
        report.Add(this, values with { Code = filing.Filing.TariffCode, Text = filing.Filing.TariffCode }, Words(filing, "tariffCode", filing.Filing.TariffCode));

    protected static IReadOnlyList<Evidence> Words(NormalizedFiling filing, string field, string? written) =>
        written is null ? [] : [new Evidence(field, 0, written.Length, written, filing.Code.Digits ?? written)];
}

/// <summary>The code is not made of 8, 10 or 13 digits.</summary>
internal sealed class ShapeCheck(RuleHeader header, TariffTable table) : TariffCheck(header, table)
{
    protected override void CheckCode(NormalizedFiling filing, Report report)
    {
        if (!string.IsNullOrEmpty(filing.Filing.TariffCode) && !filing.Code.IsValid) Add(filing, report, default);
    }
}

/// <summary>The line is not in the tariff of that day.</summary>
internal sealed class UnknownLineCheck(RuleHeader header, TariffTable table) : TariffCheck(header, table)
{
    protected override void CheckCode(NormalizedFiling filing, Report report)
    {
        if (filing.Code.Line is not { } line || !Table.ItemsOf(line).IsEmpty) return;
        Add(filing, report, new MessageValues { Value = Table.SuccessorsOf(line) is { Length: > 0 } candidates ? candidates : "—" });
    }
}

/// <summary>The line exists, the additional number does not.</summary>
internal sealed class UnknownAdditionalCheck(RuleHeader header, TariffTable table) : TariffCheck(header, table)
{
    protected override void CheckCode(NormalizedFiling filing, Report report)
    {
        if (filing.Code.WithAdditional is { } code && Table.Find(code) is null && !Table.ItemsOf(code[..8]).IsEmpty)
            Add(filing, report, default);
    }
}

/// <summary>The ten-digit code carries supervision letters, such as 9 for prohibited import.</summary>
/// <param name="header">The check's header.</param>
/// <param name="table">The tariff.</param>
/// <param name="letters">The letters asked for; one is enough.</param>
/// <param name="unlessDocument">A paper that answers the question; null if none does.</param>
internal sealed class SupervisionCheck(RuleHeader header, TariffTable table, string letters, string? unlessDocument) : TariffCheck(header, table)
{
    protected override void CheckCode(NormalizedFiling filing, Report report)
    {
        if (unlessDocument is not null && filing.HasDocument(unlessDocument, report.Day)) return;
        if (Item(filing) is { } item && item.HasAny(letters))
            Add(filing, report, new MessageValues { Name = item.Name, Value = item.Supervision });
    }

    // Eight digits are enough where all codes of the line agree. An additional number that does not exist hides nothing.
    private TariffItem? Item(NormalizedFiling filing)
    {
        var items = Candidates(filing);
        foreach (var item in items)
            if (!item.HasAny(letters)) return null;
        return items.IsEmpty ? null : items[0];
    }
}

/// <summary>Only eight digits are given, and the codes of the line differ in these letters.</summary>
internal sealed class AmbiguousCheck(RuleHeader header, TariffTable table, string letters) : TariffCheck(header, table)
{
    protected override void CheckCode(NormalizedFiling filing, Report report)
    {
        if (filing.Code.Line is not { } line || filing.Code.WithAdditional is not null) return;
        var items = Table.ItemsOf(line);
        var with = 0;
        TariffItem example = default;
        foreach (var item in items)
            if (item.HasAny(letters) && with++ == 0) example = item;
        if (with == 0 || with == items.Length) return;
        var values = new MessageValues { Code = line, Value = example.Code, Name = example.Name };
        report.AddMissing(this, "tariffCode", Header.Message.Fill(values));
    }
}

/// <summary>The statutory units are not those of the tariff.</summary>
internal sealed class UnitCheck(RuleHeader header, TariffTable table) : TariffCheck(header, table)
{
    protected override void CheckCode(NormalizedFiling filing, Report report)
    {
        Compare(filing, report, "unit1", filing.Filing.Unit1, item => item.Unit1);
        // A second unit that is merely absent is the declarant's to add at the first line; a wrong one is wrong now.
        Compare(filing, report, "unit2", filing.Filing.Unit2, item => item.Unit2);
    }

    private void Compare(NormalizedFiling filing, Report report, string field, string? written, Func<TariffItem, string> unit)
    {
        var items = Candidates(filing);
        if (string.IsNullOrEmpty(written) || items.IsEmpty || MayBe(items, written, unit)) return;
        var values = new MessageValues
        {
            Field = field,
            Value = Table.UnitName(written),
            Limit = Table.UnitName(unit(items[0])),
            Code = filing.Filing.TariffCode,
        };
        report.Add(this, values, Words(filing, field, written));
    }

    // An empty unit in the table is one not known, and settles nothing.
    private bool MayBe(ReadOnlySpan<TariffItem> items, string written, Func<TariffItem, string> unit)
    {
        foreach (var item in items)
            if (unit(item) is "" || Table.IsUnit(written, unit(item))) return true;
        return false;
    }
}

/// <summary>The value-added tax rate that the merchant typed is not that of the tariff.</summary>
internal sealed class VatCheck(RuleHeader header, TariffTable table) : TariffCheck(header, table)
{
    protected override void CheckCode(NormalizedFiling filing, Report report)
    {
        if (filing.Filing.VatRate is not { } typed || filing.Code.WithAdditional is not { } code || Table.Find(code) is not { } item) return;
        if (!decimal.TryParse(item.Vat.AsSpan().TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture, out var rate) || rate == typed) return;
        Add(filing, report, new MessageValues { Value = typed.ToString(System.Globalization.CultureInfo.InvariantCulture), Limit = item.Vat });
    }
}
