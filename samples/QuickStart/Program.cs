using Screening;

// Read a rule pack. Every mistake in it is reported with file, line and column.
var pack = RulePack.Load("rules/cn-cbec");
foreach (var diagnostic in pack.Diagnostics)
    Console.Error.WriteLine(diagnostic);

// Compile once; share between threads; compile another and swap it to change the rules.
var screener = pack.Compile();

var decision = screener.Screen(new Filing
{
    FilingId = "TM-2026-000123",
    SupervisionMode = "1210",
    TariffCode = "2101120000",
    SellingName = "酵素咖啡",
    Ingredients = "咖啡粉、菊粉、盐酸西布曲明",
    UnitPrice = 89m,
}, asOf: DateTimeOffset.UtcNow);

Console.WriteLine($"{decision.FilingId}: {decision.Outcome} by {decision.Pack.Id} {decision.Pack.Version}");

foreach (var finding in decision.Findings)
{
    Console.WriteLine($"  {finding.RuleId}: {finding.Message.En}  [{finding.Rule}]");
    foreach (var evidence in finding.Evidence)
        Console.WriteLine($"    {evidence.Field}@{evidence.Start}: “{evidence.Text}”");
}

foreach (var fact in decision.Missing)
    Console.WriteLine($"  please add `{fact.Field}`: {fact.Why.En}");
