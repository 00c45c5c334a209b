using System.Globalization;
using Screening.Host.Store;

namespace Screening.Host.Api;

/// <summary>How a decision is named outside: by its store and its number there, so that two sidecars never name different ones alike.</summary>
internal static class DecisionId
{
    public static string Of(DecisionStore store, long number) => string.Create(CultureInfo.InvariantCulture, $"{store.Name:x8}-{number}");

    /// <summary>The number; null for a text that this store never gave.</summary>
    public static long? Parse(DecisionStore store, string? text) =>
        text is not null && text.Split('-') is [_, var number] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Of(store, id) == text ? id : null;
}
