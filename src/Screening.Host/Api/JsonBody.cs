using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Screening.Formats;

namespace Screening.Host.Api;

/// <summary>Writes answers. Bytes of decisions and filings go out as they are.</summary>
internal static class JsonBody
{
    public const string ContentType = "application/json";

    // Chinese stays readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers with what <paramref name="write"/> writes.</summary>
    public static Task WriteAsync(HttpContext context, int status, string contentType, Action<Utf8JsonWriter> write)
    {
        var body = new ArrayBufferWriter<byte>();
        Write(body, write);
        return WriteAsync(context, status, contentType, body.WrittenMemory);
    }

    /// <summary>Answers 200 with what <paramref name="write"/> writes.</summary>
    public static Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> write) => WriteAsync(context, StatusCodes.Status200OK, ContentType, write);

    /// <summary>Answers with bytes.</summary>
    public static Task WriteAsync(HttpContext context, int status, string contentType, ReadOnlyMemory<byte> body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    public static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(output, Options);
        write(json);
    }

    public static void Write(Utf8JsonWriter json, FilingProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("path", problem.Path);
        json.WriteNumber("line", problem.Line);
        json.WriteNumber("column", problem.Column);
        json.WriteString("message", problem.Message);
        json.WriteEndObject();
    }

    /// <summary>A member whose value was written before.</summary>
    public static void WriteRaw(this Utf8JsonWriter json, string name, ReadOnlySpan<byte> value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value, skipInputValidation: true);
    }

    /// <summary>A moment as decisions write it: at UTC+08:00.</summary>
    public static void WriteMoment(this Utf8JsonWriter json, string name, DateTimeOffset moment) => json.WriteString(name, moment.ToOffset(TimeSpan.FromHours(8)));
}
