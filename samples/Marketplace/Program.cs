using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Screening;
using Screening.Hosting;
using Screening.Samples;

using var house = new House("rules/cn-cbec");
var builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders(); // so that only the market speaks
builder.Services.AddScreening(house.Rules);
builder.Services.AddSingleton<Market>();
using var host = builder.Build();
await host.StartAsync();

var now = new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(8));
var market = host.Services.GetRequiredService<Market>();

var coffee = new Filing
{
    FilingId = "A-1",
    SellerId = "A",
    SupervisionMode = "1210",
    TariffCode = "2101120000",
    Barcodes = ["9521234567899"],
    SellingName = "三合一白咖啡",
    CustomsName = "咖啡固体饮料",
    OriginCountry = "MY",
    NetContent = 600,
    NetContentUnit = "g",
    UnitPrice = 88,
};

Say("A merchant forgets the ingredients", market.Submit(coffee, now));

coffee = coffee with { Ingredients = "白砂糖、植脂末、速溶咖啡" };
Say("and adds them", market.Submit(coffee, now));

Say("Another files an eyewash as a toilet preparation", market.Submit(new Filing
{
    FilingId = "B-1",
    SellerId = "B",
    SupervisionMode = "1210",
    TariffCode = "3307900000",
    SellingName = "清凉洗眼液",
    CustomsName = "护理液",
    Labels = [new("ja", "洗眼薬 第3類医薬品 500mL")],
    Ingredients = "タウリン、精製水",
    OriginCountry = "JP",
    UnitPrice = 49,
}, now));

foreach (var seller in new[] { "C", "D" })
    Say("More merchants sell the coffee", market.Submit(coffee with { FilingId = seller + "-1", SellerId = seller }, now));

Say("One gives its barcode to a cream", market.Submit(coffee with
{
    FilingId = "E-1",
    SellerId = "E",
    TariffCode = "3304990029",
    SellingName = "咖啡身体霜",
    CustomsName = "身体霜",
    Ingredients = "水、甘油、咖啡籽油",
}, now));

await house.AddRuleAsync(host.Services.GetRequiredService<ActivePack>());
Say("The house adds a rule for the new year, and the coffee is filed once more", market.Submit(coffee, now));
Say("And on 1 January?", market.Ask(coffee, new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(8))));

Console.WriteLine($"On sale: {string.Join(", ", market.Shelf.Select(filing => filing.FilingId))}");
Console.WriteLine($"Waiting for a person: {string.Join(", ", market.Reviews.Select(decision => decision.FilingId))}");
await host.StopAsync();

static void Say(string what, Decision decision)
{
    Console.WriteLine($"{what}: {decision.FilingId} {decision.Outcome}");
    foreach (var fact in decision.Missing) Console.WriteLine($"  please add `{fact.Field}`: {fact.Why.Zh}");
    foreach (var finding in decision.Findings.Where(finding => finding.Outcome != Outcome.Pass)) Console.WriteLine($"  {finding.Message.Zh}");
    foreach (var rule in decision.Undecided) Console.WriteLine($"  {rule.RuleId} could not be evaluated: {rule.Reason}");
}
