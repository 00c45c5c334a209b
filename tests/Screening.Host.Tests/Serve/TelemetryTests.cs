namespace Screening.Host.Tests.Serve;

public sealed class TelemetryTests
{
    /// <summary>What stands in the answer after two filings, one of them twice.</summary>
    public static TheoryData<string> Lines =>
    [
        """screening_decisions_total{otel_scope_name="Screening",screening_outcome="reject"} 2""",
        """screening_decisions_total{otel_scope_name="Screening",screening_outcome="pass"} 1""",
        """screening_duration_seconds_count{otel_scope_name="Screening",screening_outcome="reject"} 2""",
        """screening_duration_seconds_bucket{otel_scope_name="Screening",screening_outcome="reject",le="2.5E-05"} """,
        """screening_pack_age_seconds{otel_scope_name="Screening",screening_pack_id="tiny",screening_pack_version="2026.11.0"} """,
        """screening_pack_refused{otel_scope_name="Screening"} 0""",
        """screening_store_decisions_total{otel_scope_name="Screening.Store"} 3""",
        """screening_store_dropped{otel_scope_name="Screening.Store"} 0""",
        """screening_store_waiting{otel_scope_name="Screening.Store"} 0""",
        """screening_store_writable{otel_scope_name="Screening.Store"} 1""",
        """screening_store_refused_total{otel_scope_name="Screening.Store"} 0""",
        """screening_store_size_bytes{otel_scope_name="Screening.Store"} """,
        // The pack, and the three decisions one after the other.
        """screening_store_group_count{otel_scope_name="Screening.Store"} 4""",
        """http_server_request_duration_seconds_count{otel_scope_name="Microsoft.AspNetCore.Hosting",http_request_method="POST",http_response_status_code="200",http_route="/v1/screen",network_protocol_version="1.1",url_scheme="http"} 3""",
        "dotnet_process_memory_working_set_bytes{",
    ];

    [Fact]
    public async Task What_is_measured_can_be_scraped()
    {
        using var folder = Folder.WithRules();
        using var served = await Served.StartAsync(folder);
        foreach (var filing in new[] { TinyPack.Honest, TinyPack.Banned, TinyPack.Banned })
            using (await served.Http.PostAsync("/v1/screen", Running.Json(filing), Running.Stop)) { }

        var told = (await served.Http.GetStringAsync("/metrics", Running.Stop)).Split('\n');

        foreach (var row in Lines) told.Should().Contain(line => line.StartsWith(row.Data, StringComparison.Ordinal), row.Data);
    }
}
