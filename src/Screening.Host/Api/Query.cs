using System.Globalization;
using Microsoft.AspNetCore.Http;
using Screening.Formats;
using Screening.Host.Cli;

namespace Screening.Host.Api;

/// <summary>
/// The query of a request. Everything that is wrong with it is told at once, a name that is not known too:
/// a misspelt <c>asof</c> must not screen by today's rules.
/// </summary>
internal sealed class Query(HttpRequest request)
{
    private readonly List<FilingProblem> _problems = [];
    private readonly List<string> _known = [];

    public string? Text(string name) => Value(name, text => text, "");

    public DateTimeOffset? Moment(string name) => Value(name, AsOf.Parse, AsOf.Expected);

    public bool Flag(string name) => Value(name, text => text switch { "true" => true, "false" => (bool?)false, _ => null }, "is neither true nor false") ?? false;

    public int Number(string name, int byDefault, int most) => Value(
        name,
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : (int?)null,
        string.Create(CultureInfo.InvariantCulture, $"is not a number from 1 to {most}")) ?? byDefault;

    /// <summary>A value that <paramref name="parse"/> reads; null if it is not given.</summary>
    public T? Value<T>(string name, Func<string, T?> parse, string expected)
    {
        _known.Add(name);
        var values = request.Query[name];
        if (values.Count == 0) return default;
        if (values.Count > 1) return Problem(name, $"`{name}` stands twice");
        return parse(values[0]!) is { } value ? value : Problem(name, $"`{Short(values[0]!)}` {expected}");

        T? Problem(string path, string message)
        {
            _problems.Add(new FilingProblem(path, 1, 1, message));
            return default;
        }
    }

    /// <summary>Refuses what is wrong, once every name has been asked for.</summary>
    public void Done()
    {
        foreach (var name in request.Query.Keys.Where(name => !_known.Contains(name, StringComparer.Ordinal)))
            _problems.Add(new FilingProblem(Short(name), 1, 1, $"unknown parameter `{Short(name)}`; {(_known.Count > 0 ? "known are " + string.Join(", ", _known.Select(known => $"`{known}`")) : "there is none")}"));
        if (_problems.Count > 0) throw new ProblemException(StatusCodes.Status400BadRequest, "bad-query", "the query is not understood", _problems);
    }

    private static string Short(string text) => text.Length <= 64 ? text : text[..64] + "…";
}
