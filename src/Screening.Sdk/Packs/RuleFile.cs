namespace Screening;

/// <summary>One file of a rule pack, as bytes.</summary>
/// <param name="Path">Path relative to the pack, with forward slashes.</param>
/// <param name="Content">The file's bytes.</param>
public sealed record RuleFile(string Path, ReadOnlyMemory<byte> Content);
