using System.CommandLine;

namespace Screening.Host.Printing;

/// <summary>The report's own words, and those of messages, in the language asked for.</summary>
internal sealed class Words(bool chinese)
{
    public static Option<string> Option()
    {
        var option = new Option<string>("--lang") { Description = "Language of messages and headings", DefaultValueFactory = _ => "zh" };
        return option.AcceptOnlyFromAmong("zh", "en");
    }

    public static Words In(string? language) => new(language != "en");

    public string Filing => Either("备案", "filing");

    public string Name => Either("品名", "name");

    public string Result => Either("结论", "outcome");

    public string Reasons => Either("理由", "reasons");

    public string Category => Either("类别", "category");

    public string Rule => Either("规则", "rule");

    public string Note => Either("提示", "note");

    public string Missing => Either("缺", "missing");

    public string Undecided => Either("无法判断", "could not be evaluated");

    public string Line => Either("行", "line");

    public string Unreadable => Either("无法读取", "unreadable");

    /// <summary>The message in this language.</summary>
    public string Of(Message message) => chinese ? message.Zh : message.En;

    public string Of(Outcome outcome) => outcome switch
    {
        Outcome.Reject => Either("驳回", "reject"),
        Outcome.Incomplete => Either("待补充", "incomplete"),
        Outcome.Review => Either("人工审核", "review"),
        _ => Either("通过", "pass"),
    };

    public string More(int count) => Either($"……另有 {count} 处", $"… and {count} more");

    /// <summary>The one of the two in this language.</summary>
    public string Either(string zh, string en) => chinese ? zh : en;
}
