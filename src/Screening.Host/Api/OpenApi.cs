using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Screening.Host.Api;

/// <summary>The description of the API, and a page to try it with. Everything comes from this program; no other host is asked.</summary>
internal static class OpenApi
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Lazy<byte[]> Document = new(Describe);

    public static Task DocumentAsync(HttpContext context) => JsonBody.WriteAsync(context, StatusCodes.Status200OK, JsonBody.ContentType, Document.Value);

    public static Task PageAsync(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        return FileAsync(context, "page.html", "text/html; charset=utf-8");
    }

    public static Task ScriptAsync(HttpContext context) => FileAsync(context, "page.js", "text/javascript; charset=utf-8");

    public static Task StyleAsync(HttpContext context) => FileAsync(context, "page.css", "text/css; charset=utf-8");

    private static Task FileAsync(HttpContext context, string name, string contentType) => JsonBody.WriteAsync(context, StatusCodes.Status200OK, contentType, File(name));

    // The shapes are those of the library itself, so they cannot fall behind it.
    private static byte[] Describe()
    {
        var document = JsonNode.Parse(File("openapi.json"))!;
        document["info"]!["version"] = Assembly.GetExecutingAssembly().GetName().Version!.ToString(3);
        var schemas = document["components"]!["schemas"]!.AsObject();
        foreach (var (name, schema) in WireSchemas.All()) schemas[name] = schema;
        return JsonSerializer.SerializeToUtf8Bytes(document, Indented);
    }

    private static byte[] File(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
