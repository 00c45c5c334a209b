using System.CommandLine;
using Screening.Host.Quality;
using Screening.Host.Quality.Corpus;
using Screening.Host.Quality.Printing;
using Screening.Host.Screen;

namespace Screening.Host.Cli;

/// <summary><c>screening quality --corpus FILE…</c>: how well a pack decides where the right answer is known.</summary>
internal sealed class QualityVerb
{
    private const string Description =
        """
        Measures a rule pack on rows with known answers: bad rows found, in plain and in every disguise, and good rows stopped, by rule
        family, language and class, with the worst examples. Fails with 2 beyond the budget.
        Before that it plants a bad rule and a dead one into a copy of the pack, and cannot run (1) if it does not see both.

        A corpus has one row a line, of any of these shapes:
        {"filing":…,"expect":"bad|good"}   with outcome (one or a list), substance (one or a list), rule, class, lang and why as wanted
        {"filingId":…}                     a bare filing; its answer stands in --answers
        {"ingredientsText":…} or {"ingredients":…}   the list of a product on sale, with name, lang and source: good
        {"id":…,"substances":[{"name":…}]} goods refused at a border: bad, with the substances put on a label
        id, text, naive_term, expected     a table of texts where a naive search goes wrong
        id, name, nameEn, cas, terms       a pack's own table of substances, each of which must be found
        """;

    private readonly Shell _shell;
    private readonly Option<string[]> _corpus = new("--corpus", "-c") { HelpName = "FILE", Description = "Rows with known answers, plain or .gz; may be repeated", Required = true, AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> _answers = new("--answers") { HelpName = "FILE", Description = "Known answers for a corpus of bare filings: filingId, outcome, rule, why (TSV)" };
    private readonly Option<string?> _rules = RulesFolder.Option();
    private readonly Option<string?> _budget = new("--budget") { HelpName = "FILE", Description = "Limits (JSON) [default: false rejects 0.1 %, false reviews 3 %]" };
    private readonly Option<string> _format = new("--format", "-f") { HelpName = "table|json|html", Description = "How the report is written", DefaultValueFactory = _ => QualityWriter.Table };
    private readonly Option<string?> _out = new("--out", "-o") { HelpName = "FILE", Description = "Write to this file, which appears when it is whole" };
    private readonly Option<DateTimeOffset?> _asOf = AsOf.Option();

    private QualityVerb(Shell shell)
    {
        _shell = shell;
        _format.AcceptOnlyFromAmong(QualityWriter.Table, QualityWriter.Json, QualityWriter.Html);
    }

    public static Command Create(Shell shell)
    {
        var quality = new QualityVerb(shell);
        var verb = new Command("quality", Description)
        {
            quality._corpus, quality._answers, quality._rules, quality._budget, quality._format, quality._out, quality._asOf,
        };
        verb.SetAction((parsed, stop) => Task.Run(() => quality.RunAsync(parsed, stop), stop));
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var budget = Budget.Read(parsed.GetValue(_budget));
        var answers = Answers.Read(parsed.GetValue(_answers));
        var corpus = parsed.GetValue(_corpus)!.SelectMany(name => new CorpusFile(name, answers).Read());
        var pack = RulesFolder.LoadClean(parsed.GetValue(_rules), _shell).Files;
        var asOf = AsOf.Moment(parsed.GetValue(_asOf), _shell);
        if (await Plants.UnseenAsync(pack, asOf, budget, corpus, stop) is [var unseen, ..])
            throw new CannotRunException($"the bench did not see a planted fault: {unseen}");
        var report = await new Bench(pack, asOf, budget).MeasureAsync(corpus, stop);
        if (report.Bad.Count + report.Good.Count == 0) throw new CannotRunException("no row of the corpus has a known answer");
        return Tell(report, budget, parsed);
    }

    private int Tell(QualityReport report, Budget budget, ParseResult parsed)
    {
        var result = new QualityResult(report, budget.Broken(report), budget.NotMeasured(report));
        using var output = OutputFile.Open(parsed.GetValue(_out), _shell);
        QualityWriter.Write(result, parsed.GetValue(_format)!, output.Writer);
        output.Commit();
        foreach (var line in result.NotMeasured) _shell.Error.WriteLine($"not measured: `{line}` has a limit and no row");
        foreach (var line in result.Broken) _shell.Error.WriteLine($"beyond the budget: {line}");
        return result.Broken.Count > 0 ? ExitCode.OutcomeReached : ExitCode.Done;
    }
}
