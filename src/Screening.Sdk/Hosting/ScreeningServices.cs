using Microsoft.Extensions.DependencyInjection.Extensions;
using Screening.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Screening as a part of a host.</summary>
public static class ScreeningServices
{
    /// <summary>
    /// Loads the rules in <paramref name="folder"/> when the host starts and keeps an <see cref="ActivePack"/> up with their files.
    /// The start fails if they have errors or fail their own tests.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="folder">The folder of the pack, or the folder above the only pack; a relative one begins at the content root.</param>
    public static IServiceCollection AddScreening(this IServiceCollection services, string folder) =>
        services.AddScreening(options => options.Folder = folder);

    /// <inheritdoc cref="AddScreening(IServiceCollection, string)"/>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Names the folder, and changes what the defaults of <see cref="PackOptions"/> leave to be wished.</param>
    public static IServiceCollection AddScreening(this IServiceCollection services, Action<PackOptions> configure)
    {
        services.AddOptions<PackOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<Options.IValidateOptions<PackOptions>, PackOptionsValidation>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => new ActivePack());
        services.TryAddSingleton<ScreeningMetrics>();
        services.TryAddSingleton<HostFolder>();
        services.TryAddSingleton<PackTrial>();
        return services.AddHostedService<PackReloader>();
    }
}
