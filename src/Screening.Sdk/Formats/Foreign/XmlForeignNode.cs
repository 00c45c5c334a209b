using System.Collections;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

namespace Screening.Formats.Foreign;

/// <summary>An element or attribute of an XML message. Paths are XPath with the prefixes of the mapping.</summary>
internal sealed class XmlForeignNode(XObject node, IXmlNamespaceResolver namespaces) : ForeignNode
{
    public override object Identity => node;

    public override string Path => node is XAttribute attribute ? $"{PathOf(attribute.Parent!)}/@{attribute.Name.LocalName}" : PathOf((XElement)node);

    public override (int Line, int Column) Place => node is IXmlLineInfo place ? (Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition)) : (1, 1);

    public override string? Text => node switch
    {
        XAttribute attribute => attribute.Value.Trim(),
        XElement { HasElements: false } element => element.Value.Trim(),
        _ => null,
    };

    public override ForeignNode? Parent => node.Parent is { } parent ? new XmlForeignNode(parent, namespaces) : null;

    public override IEnumerable<ForeignNode> Select(string path) =>
        node is not XElement element ? [] : ((IEnumerable)element.XPathEvaluate(path, namespaces)).OfType<XObject>()
            .Where(found => found is XElement or XAttribute)
            .Select(found => new XmlForeignNode(found, namespaces));

    public override IEnumerable<ForeignNode> Leaves() => node is XElement element
        ? element.DescendantsAndSelf().SelectMany(Said).Select(below => new XmlForeignNode(below, namespaces))
        : [this];

    // An element that holds elements says nothing itself, unless words stand between them.
    private static IEnumerable<XObject> Said(XElement element)
    {
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)) yield return attribute;
        if (!element.HasElements || element.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value))) yield return element;
    }

    private static string PathOf(XElement element)
    {
        var before = element.ElementsBeforeSelf(element.Name).Count();
        var step = before > 0 || element.ElementsAfterSelf(element.Name).Any() ? FormattableString.Invariant($"/{element.Name.LocalName}[{before + 1}]") : $"/{element.Name.LocalName}";
        return element.Parent is { } parent ? PathOf(parent) + step : step;
    }
}
