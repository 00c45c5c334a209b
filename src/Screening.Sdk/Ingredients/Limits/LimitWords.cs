using System.Globalization;
using Screening.Rules;

namespace Screening.Ingredients.Limits;

/// <summary>Says limits, and what has to be answered before they decide.</summary>
internal static class LimitWords
{
    private static readonly MessageTemplate WhichGoods = new(
        "限用成分“{text}”（{name}）标示{value}，不同类型的产品限量不同：{limit}；请说明产品属于哪一类",
        "“{text}” ({name}) is stated as {value}, and the limit depends on the type of product: {limit}; which type is it?");

    private static readonly MessageTemplate HowOften = new(
        "限用成分“{text}”（{name}）标示{value}，限{limit}；未说明每日食用量，请说明每日食用几份（粒、片）、每份含量",
        "“{text}” ({name}) is stated as {value} and limited to {limit}, but nobody says how much is taken a day: how many pieces, and how much is in each?");

    private static readonly MessageTemplate HowMuch = new(
        "限用成分“{text}”（{name}）限{limit}，未见可比较的含量；请补充含量",
        "“{text}” ({name}) is limited: {limit}; the label states no figure that compares: how much is in it?");

    private static readonly MessageTemplate HowMuchInWhat = new(
        "限用成分“{text}”（{name}）未见可比较的含量，限量因产品类型而异：{limit}；请补充含量，并说明产品属于哪一类",
        "“{text}” ({name}) has no figure that compares, and the limit depends on the type of product: {limit}; how much is in it, and which type is it?");

    /// <summary>The question of a finding that does not state a breach; null where the rule's own message says it.</summary>
    public static MessageTemplate? QuestionOf(in Judgement judgement) => judgement switch
    {
        { Doubt: Doubt.WhichGoods } => WhichGoods,
        { Doubt: Doubt.HowMuch, Outcome: > Outcome.Pass, Stated.AtLeast: not null } => HowOften,
        { Doubt: Doubt.HowMuch, Outcome: > Outcome.Pass, Limits.DependOnGoods: true } => HowMuchInWhat,
        { Doubt: Doubt.HowMuch, Outcome: > Outcome.Pass } => HowMuch,
        _ => null,
    };

    /// <summary>The limits that apply or may apply: 2%（驻留类产品）；3%（淋洗类发用产品）.</summary>
    public static Message? Of(ApplicableLimits? limits) => limits is null ? null : new Message(
        string.Join('；', limits.All.Select(limit => Zh(limit)).Distinct()),
        string.Join("; ", limits.All.Select(limit => En(limit)).Distinct()));

    /// <summary>A figure as it is said: 2.5%.</summary>
    public static string? Of(Figure stated, ApplicableLimits? limits) =>
        stated.AtLeast is { } figure && limits is not null ? Say(figure) + UnitOf(limits) : null;

    private static string UnitOf(ApplicableLimits limits) => limits.All.Select(limit => limit.Unit).FirstOrDefault(unit => unit.Length > 0) ?? "";

    private static string Zh(Limit limit) => (limit.IsBan ? "不得使用" : (limit.PerDay ? "每日" : "") + Say(limit.Max) + limit.Unit) + Bracketed(Names(limit).Select(name => name.Zh), "（", "、", "）");

    private static string En(Limit limit) => (limit.IsBan ? "none" : Say(limit.Max) + limit.Unit + (limit.PerDay ? " a day" : "")) + Bracketed(Names(limit).Select(name => name.En), " (", ", ", ")");

    private static IEnumerable<Message> Names(Limit limit) => limit.Role is { } role ? [.. limit.For.Select(type => type.Name), role.Name] : limit.For.Select(type => type.Name);

    private static string Bracketed(IEnumerable<string> names, string open, string comma, string close) => names.Any() ? open + string.Join(comma, names) + close : "";

    private static string Say(decimal figure) => figure.ToString("0.##########", CultureInfo.InvariantCulture);
}
