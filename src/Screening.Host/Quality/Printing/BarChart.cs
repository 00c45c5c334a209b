using System.Globalization;
using System.Net;
using System.Text;
using Screening.Host.Printing;

namespace Screening.Host.Quality.Printing;

/// <summary>Shares as horizontal bars, drawn in SVG. A bar is as long as its share of the whole, so that little looks little.</summary>
internal static class BarChart
{
    private const int Left = 190;
    private const int Full = 520;
    private const int Row = 24;
    private const int Width = 960;

    public static string Of(IReadOnlyList<Bar> bars)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {bars.Count * Row}\" role=\"img\">");
        for (var i = 0; i < bars.Count; i++) Draw(bars[i], i * Row, svg);
        return svg.Append("</svg>").ToString();
    }

    private static void Draw(Bar bar, int top, StringBuilder svg)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 10}\" y=\"{top + 16}\" text-anchor=\"end\">{Text(bar.Name)}</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"all\" x=\"{Left}\" y=\"{top + 4}\" width=\"{Full}\" height=\"{Row - 8}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{bar.Colour}\" x=\"{Left}\" y=\"{top + 4}\" width=\"{bar.Share * Full:0.#}\" height=\"{Row - 8}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + Full + 10}\" y=\"{top + 16}\">{Text(bar.Label)}</text>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(Printable.Line(text));
}

/// <summary>One bar.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Share">Its length, from 0 to 1.</param>
/// <param name="Label">The figure beside it.</param>
/// <param name="Colour">Its class in the style sheet.</param>
internal sealed record Bar(string Name, double Share, string Label, string Colour);
