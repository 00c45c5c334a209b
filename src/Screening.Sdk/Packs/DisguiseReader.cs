using Screening.Ingredients;
using Screening.Rules;

namespace Screening.Packs;

/// <summary>Reads a rule that reports names of substances with hidden characters or of two alphabets.</summary>
internal static class DisguiseReader
{
    public static IEnumerable<Rule> Read(MapReader doc, PackContext context)
    {
        var header = HeaderReader.Read(doc);
        if (header.Outcome > Outcome.Review)
            doc.Diagnostics.Error(DiagnosticCodes.UncertainReject, doc.At("outcome"), "how a name is written is no proof of intent; ask for review, or make a note");
        yield return new DisguiseRule(header);
    }
}
