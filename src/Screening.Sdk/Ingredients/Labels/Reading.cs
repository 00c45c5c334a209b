namespace Screening.Ingredients.Labels;

/// <summary>What the words around a name make of it.</summary>
/// <param name="By">The word that sets it aside or makes it doubtful; null if it is what it says.</param>
/// <param name="Why">Gives the reason why it does not count, from that word; null if it counts. Only an explanation asks.</param>
internal readonly record struct Reading(string? By, Func<string, Message>? Why)
{
    /// <summary>The name is what it says.</summary>
    public static readonly Reading Plain;

    /// <summary>Whether the text can be read both ways, so that a person must read it.</summary>
    public bool IsDoubtful => By is not null && Why is null;

    public static Reading Doubtful(string by) => new(by, null);

    public static Reading Aside(string by, Func<string, Message> why) => new(by, why);
}
