using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Screening.Tests.Hosting;

/// <summary>What an operator reads.</summary>
public sealed class LogTests : IDisposable
{
    private readonly RulesFolder _folder = RulesFolder.With(version: 1);
    private readonly Lines _lines = new();

    public void Dispose()
    {
        _folder.Dispose();
        _lines.Dispose();
    }

    [Fact]
    public async Task Active_rules_are_told_with_their_digest_and_how_many_tests_they_passed()
    {
        await using var hosted = await StartAsync();
        _lines.Written.Should().Contain($"Information: Rules active: p 2026.11.1, digest {hosted.Active.Current!.Identity.Digest}, 2 tests passed");
    }

    [Fact]
    public async Task Refused_rules_are_told_with_the_first_mistakes_and_what_answers_instead()
    {
        await using var hosted = await StartAsync();
        for (var i = 0; i < 12; i++) _folder.Write($"rules/{i:00}.yaml", "kind: nothing\n");
        await hosted.Until(active => active.Refused?.Details.Count == 12);
        var line = await _lines.Find("and 2 more");
        line.Split('\n')[0].Should().Be("Error: Rules refused: the rules have errors; p 2026.11.1 goes on answering");
        line.Split('\n')[1].Should().StartWith("  00.yaml(1,7): error SCR0101: ");
        line.Should().NotContain("10.yaml").And.EndWith("\n  and 2 more");
    }

    [Fact]
    public async Task The_name_of_a_test_cannot_write_a_line_of_the_log()
    {
        await using var hosted = await StartAsync();
        _folder.Write("rules/price/a.test.yaml", """
            rule: price/a
            asOf: 2026-11-24
            base: { filingId: T }
            cases:
              - { name: "dear\nError: all is lost", filing: { unitPrice: 11 }, expect: none }
              - { name: cheap, filing: { unitPrice: 10 }, expect: none }
            """);
        await hosted.UntilRefused("tests");
        hosted.Active.Refused!.Details.Should().ContainSingle().Which.Should().Contain("`dear Error: all is lost`");
    }

    private Task<Hosted> StartAsync() => Hosted.StartAsync(_folder, services: services => services.AddSingleton<ILoggerProvider>(_lines));

    /// <summary>Keeps what is logged.</summary>
    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _written = new();
        private volatile TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IEnumerable<string> Written => _written;

        public async Task<string> Find(string part)
        {
            while (true)
            {
                var more = _more.Task;
                if (_written.FirstOrDefault(line => line.Contains(part, StringComparison.Ordinal)) is { } found) return found;
                await more.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            _written.Enqueue($"{logLevel}: {formatter(state, exception)}");
            Interlocked.Exchange(ref _more, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }

        public void Dispose()
        {
        }
    }
}
