namespace Screening.Packs;

/// <summary>Gathers diagnostics, up to a limit for each severity that keeps a hostile pack from filling memory with them.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];
    private int _errors;
    private int _warnings;

    public IReadOnlyList<Diagnostic> Sorted => [.. _items
        .OrderBy(d => d.At.File, StringComparer.Ordinal).ThenBy(d => d.At.Line).ThenBy(d => d.At.Column)
        .ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)];

    public bool HasErrors => _errors > 0;

    /// <summary>Whether further errors go unheard, so that nobody need look for them.</summary>
    public bool IsFull => _errors > PackLimits.Diagnostics;

    public void Error(string code, SourceLocation at, string message) => Add(ref _errors, DiagnosticSeverity.Error, code, at, message);

    public void Warn(string code, SourceLocation at, string message) => Add(ref _warnings, DiagnosticSeverity.Warning, code, at, message);

    private void Add(ref int count, DiagnosticSeverity severity, string code, SourceLocation at, string message)
    {
        if (count > PackLimits.Diagnostics) return;
        if (count++ < PackLimits.Diagnostics) _items.Add(new Diagnostic(code, severity, at, OneLine(message)));
        else _items.Add(new Diagnostic(DiagnosticCodes.TooLarge, severity, at, $"more than {PackLimits.Diagnostics} mistakes; the rest are not shown"));
    }

    // Messages quote what the author wrote, which may be a whole label with line breaks.
    private static string OneLine(string message)
    {
        var cut = message.Length <= PackLimits.MessageLength ? message : string.Concat(message.AsSpan(0, PackLimits.MessageLength), "…");
        return cut.Any(IsUnfit) ? new string([.. cut.Select(c => IsUnfit(c) ? ' ' : c)]) : cut;

        static bool IsUnfit(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
    }
}
