using Screening.Rules;

namespace Screening.Ingredients;

/// <summary>What is said of names that count otherwise than their rule says.</summary>
internal static class Reasons
{
    /// <summary>In place of the rule's message, where nothing is the name and something looks like it.</summary>
    public static readonly MessageTemplate Resembles = new(
        "“{text}”与“{name}”的名称“{term}”相近，请核对标签是否标示该物质",
        "“{text}” resembles “{term}”, a name of {name}; check the label whether it is that substance");

    public static Message LongerName(string name) => new($"是更长的名称“{name}”的一部分", $"it is part of the longer name “{name}”");

    public static Message Denied(string word) => new($"被“{word}”否定或仅作比较", $"“{word}” denies it or only compares with it");
}
