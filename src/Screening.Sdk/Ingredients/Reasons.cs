using Screening.Ingredients.Labels;
using Screening.Rules;

namespace Screening.Ingredients;

/// <summary>What is said of names that count otherwise than their rule says.</summary>
internal static class Reasons
{
    /// <summary>Said in place of the rule's message where the text can be read both ways; <c>{value}</c> is the word that makes it so.</summary>
    public static readonly MessageTemplate Doubtful = new(
        "“{text}”（{name}）旁有“{value}”，既可读作不含，也可读作含有：产品是否含有它？请核对原标签",
        "“{value}” stands by “{text}” ({name}), which can be read as absent or as present: does the product contain it?");

    /// <summary>Said in place of the rule's message where nothing is the name and something looks like it.</summary>
    public static readonly MessageTemplate Resembles = new(
        "“{text}”与“{term}”（{name}）相近，疑为字形或读音相近、被拆开或拼写有出入的同一名称：产品是否含有它？请核对原标签",
        "“{text}” resembles “{term}” ({name}), misread, torn apart, misspelt or written by its sound: does the product contain it? check the original label");

    public static Message LongerName(string name) => new($"是更长的名称“{name}”的一部分", $"it is part of the longer name “{name}”");

    public static Message Denied(string word) => new($"被“{word}”否定", $"“{word}” denies it");

    public static Message Compared(string word) => new($"“{word}”只是与它比较", $"“{word}” only compares with it");

    public static Message Excepted(string word) => new($"“{word}”之间的词被排除、引用或只是提到", $"between the words “{word}” it is excepted, quoted or only mentioned");

    public static Message Warned(string word) => new($"“{word}”提醒与它有关的情形，不是成分", $"“{word}” warns of it; it is no content");

    public static Message OtherName(string word) => new($"与“{word}”连成人名或地名", $"with “{word}” it is the name of a person or place");

    /// <summary>It stands in a part that speaks of something else.</summary>
    public static Func<string, Message> InPart(LabelPart part) => part switch
    {
        LabelPart.FreeFrom => heading => new($"在“{heading}”栏中，写的是不含什么", $"it stands under “{heading}”, which lists what is absent"),
        LabelPart.Directions => heading => new($"在“{heading}”栏中，写的是用法", $"it stands under “{heading}”, which tells how to use the goods"),
        LabelPart.Contact => heading => new($"在“{heading}”栏中，写的是厂商和地址", $"it stands under “{heading}”, which names makers and addresses"),
        _ => heading => new($"在“{heading}”栏中，写的是警示", $"it stands under “{heading}”, which warns"),
    };
}
