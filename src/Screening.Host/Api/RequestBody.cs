using System.Buffers;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace Screening.Host.Api;

/// <summary>Bodies of requests.</summary>
internal static class RequestBody
{
    /// <summary>The whole body. The server stops reading at its limit.</summary>
    public static async Task<byte[]> ReadAsync(HttpContext context)
    {
        Require(context, JsonBody.ContentType);
        var reader = context.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted);
            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Lifts the server's limit from a body that is read piece by piece.</summary>
    public static void MayBeLong(HttpContext context)
    {
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
        // Whoever makes filings one by one may take their time, but not for ever.
        context.Features.GetRequiredFeature<IHttpMinRequestBodyDataRateFeature>().MinDataRate = new MinDataRate(bytesPerSecond: 1, gracePeriod: TimeSpan.FromMinutes(2));
    }

    /// <summary>Refuses a body of another kind. A page of another site can send a form, and never one of these without being asked first.</summary>
    public static void Require(HttpContext context, params ReadOnlySpan<string> kinds)
    {
        var text = context.Request.ContentType;
        if (text is not null && MediaTypeHeaderValue.TryParse(text, out var kind))
        {
            var isUtf8 = kind.CharSet is null || string.Equals(kind.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase);
            foreach (var known in kinds)
                if (isUtf8 && string.Equals(kind.MediaType, known, StringComparison.OrdinalIgnoreCase)) return;
        }
        throw new ProblemException(StatusCodes.Status415UnsupportedMediaType, "wrong-content-type", $"expected a body of content type {string.Join(" or ", kinds.ToArray())}, in UTF-8");
    }
}
