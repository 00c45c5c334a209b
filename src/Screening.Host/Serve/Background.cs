using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Screening.Host.Jobs;
using Screening.Host.Store;

namespace Screening.Host.Serve;

/// <summary>What a sidecar does besides answering: jobs, and forgetting what is old.</summary>
internal static class Background
{
    private const long Megabyte = 1024 * 1024;

    public static void Add(IServiceCollection services, Settings settings, DecisionStore store, TimeProvider clock)
    {
        var files = new JobFiles(settings.Store + ".jobs", settings.JobFolder, settings.JobMegabytes * Megabyte);
        files.Tidy(store.Read(reader => reader.Of(JobRows.Open)));
        services.AddSingleton(new JobBoard(store, files, clock, settings.JobQueue)).AddHostedService<JobRunner>();
        services.AddSingleton(new Retention(store, clock, settings.KeepDays, settings.KeepMegabytes * Megabyte)).AddSingleton<IHostedService>(all => all.GetRequiredService<Retention>());
    }
}
