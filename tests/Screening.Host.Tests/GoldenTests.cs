namespace Screening.Host.Tests;

/// <summary>What people read, in full: a change of it should be seen.</summary>
public sealed class GoldenTests
{
    private static readonly string Batch = string.Join('\n', TinyPack.Honest, TinyPack.Banned, TinyPack.Unpriced, TinyPack.Dear, TinyPack.Unreadable);

    [Fact]
    public async Task A_table_in_Chinese()
    {
        using var folder = Folder.WithRules();

        var ran = await Cli.RunAsync(Batch, ["screen", "--rules", folder.Rules]);

        ran.Output.Should().StartWith("""
            备案                  品名                      结论        理由
            A                     燕麦饼干                  通过
            B                     酵素咖啡                  驳回        配料含“西布曲明” (substance/stimulant)
                                                                        ingredients: “西布曲明”
            C                     面霜                      待补充      缺 unitPrice: 判定“价格过高”需要此项
            D                     手表                      人工审核    单价超过限值 (price/dear)
            行 5                                            无法读取    $.unitPrice (5,29): expected a number without quotes, found
                                                                        `free`

            驳回                   1
            待补充                 1
            人工审核               1
            通过                   1
            无法读取               1

            """);
    }

    [Fact]
    public async Task A_narrow_table_in_English_with_notes()
    {
        using var folder = Folder.WithRules();
        var filing = """{"filingId":"2026-0001-000042","sellingName":"Instant white coffee","ingredients":"sibutramine","unitPrice":1}"""u8.ToArray();

        var ran = await Cli.RunAsync(
            new MemoryStream(filing), ["screen", "--rules", folder.Rules, "--lang", "en", "--notes"], shell => shell with { Width = 72 });

        ran.Output.Should().StartWith("""
            filing        name            outcome     reasons
            2026-0001-    Instant white   reject      the ingredients contain
            000042        coffee                      “sibutramine”
                                                      (substance/stimulant)
                                                      ingredients: “sibutramine”
                                                      no brand is given
                                                      (brand/absent)

            """);
    }

    [Fact]
    public async Task An_explanation()
    {
        using var folder = Folder.WithRules();
        var filing = TinyPack.Banned.Replace("\"brand\"", "\"sellingText\":\"已做西布曲明检测，放心\",\"brand\"").Replace("\"unitPrice\":89,", "");

        var ran = await Cli.RunAsync(filing, ["explain", "-", "--rules", folder.Rules, "--lang", "en"]);

        var lines = ran.Output.Split('\n');
        lines[1].Should().MatchRegex(@"^reject  tiny 2026\.11\.0 \([0-9a-f]{12}\)  2026-11-24T10:00:00\+08:00$");
        string.Join('\n', lines.Where((_, i) => i != 1)).Should().Be("""
            B  酵素咖啡

            Findings
              reject  substance/stimulant  substances/stimulant.yaml(11,5)
                the ingredients contain “西布曲明”
                ingredients: 咖啡粉、菊粉、盐酸»西布曲明«、赤藓糖醇
                law: 测试公告 第三条 2020-01-01 (in force, text read)

            Missing
              unitPrice  price/dear  expressions/dear.yaml(1,1)
                it is needed to judge: the price is high

            Set aside
              substance/stimulant  sellingText: 已做»西布曲明«检测，放心
                西布曲明检测: it is part of the longer name “西布曲明检测”

            A clause failed
              brand/absent  no brand
                failed  filing.brand == null  expressions/brand.yaml(7,5)

            Did not apply
              modes: mode/direct

            Not in force
              … to 2018-12-31: price/old-limit

            """);
    }
}
