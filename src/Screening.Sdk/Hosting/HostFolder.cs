using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Screening.Hosting;

/// <summary>The folder of the options by its full name.</summary>
internal sealed class HostFolder(IOptions<PackOptions> options, IHostEnvironment environment)
{
    public string Path { get; } = System.IO.Path.GetFullPath(options.Value.Folder, environment.ContentRootPath);
}
