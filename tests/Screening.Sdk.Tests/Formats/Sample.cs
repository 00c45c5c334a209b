using System.Text;
using Screening.Formats;

namespace Screening.Tests.Formats;

/// <summary>The files of <c>samples/formats</c>, and records read from text.</summary>
internal static class Sample
{
    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public static List<FilingRecord> Read(string format, string text) => Read(FilingFormats.Find(format)!, text);

    public static List<FilingRecord> Read(FilingFormat format, string text) => [.. format.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)))];

    public static List<FilingRecord> Read(string format, byte[] bytes) => [.. FilingFormats.Find(format)!.Read(new MemoryStream(bytes))];

    private static string Folder => Repository.PathTo("samples/formats");
}
