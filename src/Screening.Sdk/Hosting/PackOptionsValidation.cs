using Microsoft.Extensions.Options;

namespace Screening.Hosting;

/// <summary>Looks at the options when the host starts; every mistake is told at once.</summary>
internal sealed class PackOptionsValidation : IValidateOptions<PackOptions>
{
    private static readonly TimeSpan LongestSettle = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ShortestPoll = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestPoll = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, PackOptions options)
    {
        string[] mistakes = [.. Mistakes(options)];
        return mistakes.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static IEnumerable<string> Mistakes(PackOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Folder)) yield return "`Folder` must name the folder of the rules";
        else if (options.Folder.Contains('\0')) yield return "`Folder` is not a path";
        if (options.Settle < TimeSpan.Zero || options.Settle > LongestSettle)
            yield return $"`Settle` is `{options.Settle}`; it must lie between 0 and {LongestSettle}";
        if (options.Poll < ShortestPoll || options.Poll > LongestPoll)
            yield return $"`Poll` is `{options.Poll}`; it must lie between {ShortestPoll} and {LongestPoll}";
    }
}
