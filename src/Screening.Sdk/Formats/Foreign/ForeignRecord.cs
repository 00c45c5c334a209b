using Screening.Wire;

namespace Screening.Formats.Foreign;

/// <summary>A filing that is being filled from one record of a foreign document.</summary>
internal sealed class ForeignRecord(ForeignNode node)
{
    public ForeignNode Node => node;

    public Filing Filing { get; } = Shapes.Filing.Create();

    public ProblemList Problems { get; } = new();

    public void Set(string member, string text) => Shapes.Filing.Find(member)!.Set(Filing, null, text);
}
