using Screening.Host.Printing;

namespace Screening.Host.Quality.Printing;

/// <summary>A report in the form asked for.</summary>
internal static class QualityWriter
{
    public const string Table = "table";
    public const string Json = "json";
    public const string Html = "html";

    public static void Write(QualityResult result, string format, TextWriter to)
    {
        if (format == Json) to.WriteLine(Host.Printing.Json.Of(result));
        else if (format == Html) QualityHtml.Write(result, to);
        else QualityTable.Write(result, to);
    }
}
