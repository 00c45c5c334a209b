using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Screening.Wire;

namespace Screening.Formats.Foreign;

/// <summary>Reads an XML message, bounded in size and depth, without document types, entities or anything fetched.</summary>
internal static class XmlMessageReader
{
    private static readonly XmlReaderSettings Secure = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = FilingLimits.DocumentBytes,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static XmlForeignNode? Read(Stream input, IXmlNamespaceResolver namespaces, out FilingRecord? refused)
    {
        refused = null;
        using var bytes = Buffer(input);
        if (bytes is null) refused = ProblemList.Refuse("/", 1, 1, string.Create(CultureInfo.InvariantCulture, $"larger than {FilingLimits.DocumentBytes} bytes"));
        else refused = Fault(bytes);
        return refused is null ? new XmlForeignNode(Load(bytes!), namespaces) : null;
    }

    private static MemoryStream? Buffer(Stream input)
    {
        var bytes = new MemoryStream();
        var chunk = new byte[64 * 1024];
        for (int read; (read = input.Read(chunk)) > 0;)
        {
            bytes.Write(chunk, 0, read);
            if (bytes.Length > FilingLimits.DocumentBytes) return null;
        }
        return bytes;
    }

    // The first pass builds nothing, so that depth and grammar are known before a tree grows.
    private static FilingRecord? Fault(MemoryStream bytes)
    {
        bytes.Position = 0;
        using var xml = XmlReader.Create(bytes, Secure);
        try
        {
            while (xml.Read())
                if (xml.Depth > FilingLimits.DocumentDepth) return Refuse((IXmlLineInfo)xml, "the elements nest too deep");
            return null;
        }
        catch (XmlException fault)
        {
            var message = IsDocumentType(bytes) ? "a document type (DTD) is not allowed" : "the XML is not well formed here";
            return ProblemList.Refuse("/", Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition), message);
        }
    }

    private static bool IsDocumentType(MemoryStream bytes) => bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf("<!DOCTYPE"u8) >= 0;

    private static FilingRecord Refuse(IXmlLineInfo place, string message) => ProblemList.Refuse("/", place.LineNumber, place.LinePosition, message);

    private static XElement Load(MemoryStream bytes)
    {
        bytes.Position = 0;
        using var xml = XmlReader.Create(bytes, Secure);
        return XDocument.Load(xml, LoadOptions.SetLineInfo).Root!;
    }
}
