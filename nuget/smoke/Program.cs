using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Screening;
using Screening.Hosting;

// Fails loudly if the packed library or the packed rules are not what they should be.
var builder = Host.CreateApplicationBuilder();
builder.Services.AddScreening(Path.Combine(AppContext.BaseDirectory, "rules", "cn-cbec"));
using var host = builder.Build();
await host.StartAsync();
var decision = host.Services.GetRequiredService<ActivePack>().Screen(
    new Filing
    {
        FilingId = "smoke",
        TariffCode = "2106909090",
        SellingName = "酵素咖啡",
        Ingredients = "咖啡粉、菊粉、盐酸西布曲明",
    },
    asOf: new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.FromHours(8)));

Console.WriteLine($"{decision.Outcome} by {decision.Pack.Id} {decision.Pack.Version}");
await host.StopAsync();
return decision.Outcome == Outcome.Reject && decision.Findings.Any(finding => finding.Evidence.Any(evidence => evidence.Text == "盐酸西布曲明")) ? 0 : 1;
