using System.Globalization;
using Screening.Host.Printing;

namespace Screening.Host.Serve;

/// <summary>What the operator reads when a sidecar has started.</summary>
internal static class Greeting
{
    public static void Write(Sidecar sidecar, TextWriter output)
    {
        var url = sidecar.Urls.First();
        var pack = sidecar.Rules;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"screening {pack.Identity.Id} {pack.Identity.Version}, {Count.Of(pack.Rules.Count, "rule")}, at {url}/v1/screen"));
        output.WriteLine($"  try it      {url}/");
        output.WriteLine($"  described   {url}/openapi/v1.json");
        output.WriteLine($"  well?       {url}/health");
        output.WriteLine($"  remembers   {Printable.Line(sidecar.Store.Path)}");
    }
}
