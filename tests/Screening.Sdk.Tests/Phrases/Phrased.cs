namespace Screening.Tests.Phrases;

/// <summary>A pack of one phrase rule, and filings whose label says something.</summary>
internal static class Phrased
{
    private const string Header = """
        kind: phrases
        id: test/phrases
        title: 测试
        titleEn: a test
        basis: { document: 测试, confidence: high, status: inForce }
        message: 见“{text}”（{name}）{value}
        messageEn: sees {text} ({name}) {value}

        """;

    /// <summary>A rule that notes at 1, reviews at 2 and rejects at 10, with these lines of phrases and cancels.</summary>
    public static Screener Rule(string phrases, string cancels = "") =>
        Packs.Written.Pack(("r.yaml", $"{Header}note: 1\nreview: 2\nreject: 10\nphrases:\n{phrases}\n{(cancels.Length == 0 ? "" : $"cancels:\n{cancels}\n")}")).Compile();

    /// <summary>One phrase that rejects, with more keys.</summary>
    public static string Phrase(string words, string more = "", string id = "a", int score = 10) =>
        $"  - {{ id: {id}, class: drug, score: {score}, meaning: m-{id}, words: [{words}]{(more.Length == 0 ? "" : $", {more}")} }}";

    public static Filing Label(string text) => Some.Filing() with { Labels = [new LanguageText("zh", text)] };

    public static Decision Screen(this Screener screener, string label) => screener.Screen(Label(label), Some.Day);
}
