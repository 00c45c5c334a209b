using System.Text;
using Screening.Ingredients;
using Screening.Ingredients.Doses;
using Screening.Normalization;
using Screening.Packs;
using Screening.Rules;

namespace Screening.Tests.Ingredients.Doses;

/// <summary>How much a day brings, by the words of the reference pack; the name is 褪黑素, melatonin or メラトニン.</summary>
public class DailyDoseTests
{
    private static readonly DoseWords Words = PackReader.Read(
        [new RuleFile("doses.yaml", Encoding.UTF8.GetBytes(Repository.Read("rules/cn-cbec/doses.yaml")))], new DiagnosticBag()).Facts.Limits.Doses;

    [Theory]
    // for a day
    [InlineData("褪黑素 3mg/日", "", "3 whole")]
    [InlineData("每日用量含褪黑素 3mg", "", "3 whole")]
    [InlineData("melatonin 3 mg per day", "", "3 whole")]
    [InlineData("melatonin 3mg daily", "", "3 whole")]
    [InlineData("1日目安量（3粒）中：メラトニン 3mg", "", "3 whole")]
    [InlineData("1日3粒あたり メラトニン3mg", "", "3 whole")]
    [InlineData("1일 섭취량(2정)당 melatonin 3mg", "", "3 whole")]
    // for a piece
    [InlineData("褪黑素 3mg/粒", "", "3 at least")]
    [InlineData("褪黑素（3mg/片）", "每日2次，每次1片", "6 whole")]
    [InlineData("淀粉、褪黑素（每片2mg）", "每日2次，每次1片", "4 whole")]
    [InlineData("melatonin (per 2 tablets: 6 mg)", "Take 2 tablets daily", "6 whole")]
    [InlineData("每片含褪黑素3mg", "一日三次，一次两片", "18 whole")]
    [InlineData("每2粒含：淀粉、褪黑素 3mg", "每天4粒", "6 whole")]
    [InlineData("melatonin 3 mg per tablet", "Take 2 tablets daily", "6 whole")]
    [InlineData("Each capsule contains melatonin 3mg", "Take one capsule twice a day", "6 whole")]
    [InlineData("Each capsule contains melatonin 3mg", "Take 1-2 capsules per day", "6 whole")]
    [InlineData("1粒中 メラトニン3mg", "1日3粒を目安に", "9 whole")]
    [InlineData("1정당 melatonin 3mg", "하루 2정", "6 whole")]
    [InlineData("Melatonin 3mg pro Tablette", "Täglich 2 Tabletten", "6 whole")]
    [InlineData("mélatonine: melatonin 3mg par comprimé", "2 comprimés par jour", "6 whole")]
    // for a serving
    [InlineData("Amount per serving\nvitamin b6 1 mg\nmelatonin 3 mg", "", "3 at least")]
    [InlineData("Serving size: 2 capsules\nAmount per serving\nmelatonin 3 mg", "Take 4 capsules daily", "6 whole")]
    [InlineData("Amount per serving (2 capsules)\nmelatonin 3 mg", "Take 2 capsules daily", "3 whole")]
    [InlineData("每份含褪黑素3mg", "每日2次", "6 whole")]
    // a month's supply
    [InlineData("melatonin 3 mg per capsule", "A 30 day supply of 60 capsules", "6 whole")]
    // nobody says
    [InlineData("褪黑素 3mg", "", "3 at least")]
    [InlineData("褪黑素 3mg", "每日2次，每次1片", "3 at least")]
    [InlineData("褪黑素 10mg 60粒", "", "10 at least")]
    [InlineData("melatonin 3 mg per capsule", "60 capsules. For daily use", "3 at least")]
    [InlineData("用法：每日2粒。配料：褪黑素 3mg", "", "3 at least")]
    [InlineData("Serving size 2 capsules, amount per serving, % daily value: melatonin 3 mg", "", "3 at least")]
    [InlineData("Take 2 capsules per day, melatonin 3 mg", "", "3 at least")]
    // so many grams say nothing of a day
    [InlineData("每100g含褪黑素 3mg", "每日2粒", "absent")]
    [InlineData("per 100 g: melatonin 3 mg", "", "absent")]
    public void The_dose_of_a_day_is_put_together(string label, string directions, string expected) => Of(label, directions).Should().Be(expected);

    [Theory]
    [InlineData("每日2粒", "每日3粒")]
    [InlineData("1日3粒", "take 2 tablets daily")]
    public void Of_several_directions_the_largest_counts(string one, string other) => Of("褪黑素 1mg/粒", $"{one}。{other}").Should().Be("3 whole");

    private static string Of(string label, string directions)
    {
        using var filing = NormalizedFiling.From(Some.Filing() with { Labels = [new LanguageText("zh", label)], Use = directions }, new ProductKindTable());
        var text = filing.Texts[0].Folded.Span;
        var name = new[] { "褪黑素", "melatonin", "メラトニン" }.First(n => filing.Texts[0].Folded.Span.IndexOf(n) >= 0);
        var start = text.LastIndexOf(name);
        var amount = Amount.Find(text, start, start + name.Length, "mg")!.Value;
        return new DailyDose(Words, filing).Of(text, start, amount) is { } dose ? $"{dose.Figure:0.###} {(dose.IsWhole ? "whole" : "at least")}" : "absent";
    }
}
