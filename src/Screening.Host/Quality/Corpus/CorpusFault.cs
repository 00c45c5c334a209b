namespace Screening.Host.Quality.Corpus;

/// <summary>A line of a corpus that cannot be read. A bench on half a corpus would not be honest, so the run ends.</summary>
/// <param name="message">What is wrong, lower case, no full stop.</param>
internal sealed class CorpusFault(string message) : Exception(message);
