using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Screening.Formats.Foreign;

/// <summary>A node of a JSON document. A path that begins with <c>$</c> starts at the document, one with <c>@</c> at the record.</summary>
internal sealed class JsonForeignNode(JToken token, JsonPlaces places) : ForeignNode
{
    public override object Identity => token;

    public override string Path => token.Path.Length == 0 ? "$" : token.Path[0] == '[' ? $"${token.Path}" : $"$.{token.Path}";

    public override (int Line, int Column) Place => places.Of(token);

    public override string? Text => token switch
    {
        JValue { Value: null } => "",
        JValue { Value: bool truth } => truth ? "true" : "false",
        JValue value => Convert.ToString(value.Value, CultureInfo.InvariantCulture),
        _ => null,
    };

    public override ForeignNode? Parent => Group(token) is { } group ? new JsonForeignNode(group, places) : null;

    public override IEnumerable<ForeignNode> Select(string path) =>
        (path[0] == '@' ? token.SelectTokens($"${path[1..]}") : token.Root.SelectTokens(path)).Select(found => new JsonForeignNode(found, places));

    public override IEnumerable<ForeignNode> Leaves() =>
        (token is JContainer group ? group.DescendantsAndSelf() : [token])
            .Where(below => below is JValue or JContainer { HasValues: false })
            .Select(below => new JsonForeignNode(below, places));

    private static JContainer? Group(JToken token) => token.Parent is JProperty property ? property.Parent : token.Parent;
}
