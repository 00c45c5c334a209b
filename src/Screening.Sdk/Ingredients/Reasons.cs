namespace Screening.Ingredients;

/// <summary>Why a name that was found does not count.</summary>
internal static class Reasons
{
    public static Message LongerName(string name) => new($"是更长的名称“{name}”的一部分", $"it is part of the longer name “{name}”");

    public static Message Denied(string word) => new($"被“{word}”否定或仅作比较", $"“{word}” denies it or only compares with it");
}
