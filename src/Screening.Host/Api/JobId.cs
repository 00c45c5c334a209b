using System.Globalization;
using Screening.Host.Store;

namespace Screening.Host.Api;

/// <summary>How a job is named outside: by its store and its number there.</summary>
internal static class JobId
{
    public static string Of(DecisionStore store, long number) => string.Create(CultureInfo.InvariantCulture, $"{store.Name:x8}-j{number}");

    /// <summary>The number; null for a text that this store never gave.</summary>
    public static long? Parse(DecisionStore store, string? text) =>
        text?.Split("-j") is [_, var number] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Of(store, id) == text ? id : null;
}
