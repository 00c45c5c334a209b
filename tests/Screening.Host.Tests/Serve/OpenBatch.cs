using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Screening.Host.Tests.Serve;

/// <summary>A batch whose body is not sent at once, while its answers are read; the platform's own client sends all before it reads.</summary>
internal sealed class OpenBatch : IDisposable
{
    private readonly TcpClient _client = new();
    private StreamReader? _answers;

    public static Task<OpenBatch> StartAsync(Running sidecar) => StartAsync(sidecar.Http.BaseAddress!.Port);

    public static async Task<OpenBatch> StartAsync(int port)
    {
        var batch = new OpenBatch();
        await batch._client.ConnectAsync(IPAddress.Loopback, port, Running.Stop);
        await batch.WriteAsync("POST /v1/screen/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
        batch._answers = new StreamReader(batch._client.GetStream());
        return batch;
    }

    /// <summary>Sends a piece of the body.</summary>
    public Task SendAsync(string text) => WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n"));

    /// <summary>Sends the end of the body.</summary>
    public Task EndAsync() => WriteAsync("0\r\n\r\n");

    /// <summary>The next line of the answer, past heads and lengths of pieces.</summary>
    public async Task<string> AnswerAsync()
    {
        while (true)
        {
            var line = await _answers!.ReadLineAsync(Running.Stop).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Running.Stop) ?? throw new EndOfStreamException();
            if (line.StartsWith('{')) return line;
        }
    }

    public void Dispose() => _client.Dispose();

    private Task WriteAsync(string text) => _client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text), Running.Stop).AsTask();
}
