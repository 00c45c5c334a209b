using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Screening.Hosting;

namespace Screening.Tests.Hosting;

/// <summary>What is measured, as a listener hears it.</summary>
public sealed class MetricsTests : IDisposable
{
    private readonly RulesFolder _folder = RulesFolder.With(version: 1);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Decisions_are_counted_by_outcome_and_timed()
    {
        await using var hosted = await Hosted.StartAsync(_folder);
        using var heard = new Heard(hosted);
        hosted.Active.Screen(Some.Filing() with { UnitPrice = 11 }, Some.Day);
        hosted.Active.Screen(Some.Filing() with { UnitPrice = 10 }, Some.Day);
        hosted.Active.Take().Explain(Some.Filing() with { UnitPrice = 12 }, Some.Day);
        heard.Of("screening.decisions").Should().BeEquivalentTo(["1 screening.outcome=review", "1 screening.outcome=pass", "1 screening.outcome=review"]);
        heard.Of("screening.duration").Select(line => line[(line.IndexOf(' ') + 1)..]).Should()
            .BeEquivalentTo("screening.outcome=review", "screening.outcome=pass", "screening.outcome=review");
    }

    [Fact]
    public async Task Reloads_are_counted_by_result()
    {
        await using var hosted = await Hosted.StartAsync(_folder);
        using var heard = new Heard(hosted);
        _folder.FailingTest();
        await hosted.UntilRefused("tests");
        _folder.Version(2);
        await hosted.UntilVersion(2);
        await using (hosted) { }
        heard.Of("screening.pack.reloads").Should().StartWith("1 screening.pack.result=refused").And.EndWith("1 screening.pack.result=activated");
    }

    [Fact]
    public async Task The_age_of_the_rules_is_told_with_their_name()
    {
        await using var hosted = await Hosted.StartAsync(_folder);
        using var heard = new Heard(hosted);
        heard.Observe();
        heard.Of("screening.pack.age").Should().ContainSingle().Which.Should().EndWith(" screening.pack.id=p screening.pack.version=2026.11.1");
    }

    [Fact]
    public async Task Files_that_were_refused_are_told_until_they_are_mended()
    {
        await using var hosted = await Hosted.StartAsync(_folder);
        using var heard = new Heard(hosted);
        heard.Observe();
        _folder.FailingTest();
        await hosted.UntilRefused("tests");
        heard.Observe();
        heard.Of("screening.pack.refused").Should().Equal("0", "1");
    }

    [Fact]
    public void Before_there_are_rules_there_is_no_age()
    {
        using var heard = new Heard(Hosted.Build(_folder));
        heard.Observe();
        heard.Of("screening.pack.age").Should().BeEmpty();
    }

    /// <summary>Listens to the meter of one host.</summary>
    private sealed class Heard : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly ConcurrentQueue<(string Name, string Line)> _lines = new();

        public Heard(Hosted hosted)
        {
            var factory = hosted.Get<IMeterFactory>();
            hosted.Get<ScreeningMetrics>();
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == ActivePack.MeterName && instrument.Meter.Scope == factory) listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
            _listener.Start();
        }

        public IEnumerable<string> Of(string instrument) => _lines.Where(line => line.Name == instrument).Select(line => line.Line);

        public void Observe() => _listener.RecordObservableInstruments();

        public void Dispose() => _listener.Dispose();

        private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            _lines.Enqueue((instrument.Name, string.Join(' ', [FormattableString.Invariant($"{value}"), .. tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")])));
    }
}
