namespace Screening.Formats;

/// <summary>The data files that travel inside this library: mappings and code tables.</summary>
internal static class Resource
{
    public static Stream Open(string name) =>
        typeof(Resource).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"`{name}` is not part of this library");
}
