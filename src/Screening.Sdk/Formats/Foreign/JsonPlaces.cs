using Newtonsoft.Json.Linq;
using Screening.Wire;

namespace Screening.Formats.Foreign;

/// <summary>Where the values of a JSON document begin. The parser behind the paths only knows where they end.</summary>
/// <param name="input">The bytes of the document.</param>
/// <param name="offsets">Offset of every value, in the order of the document.</param>
internal sealed class JsonPlaces(Utf8Slice input, IReadOnlyList<int> offsets)
{
    public (int Line, int Column) Of(JToken token)
    {
        var values = token.Root is JContainer root ? root.DescendantsAndSelf().Where(value => value is not JProperty) : [token];
        return input.PlaceOf(offsets[values.TakeWhile(value => !ReferenceEquals(value, token)).Count()]);
    }
}
