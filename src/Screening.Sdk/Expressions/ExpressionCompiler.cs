using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;
using Screening.Rules;

namespace Screening.Expressions;

/// <summary>
/// Makes a typed delegate of a clause, once, when the pack is loaded. RulesEngine parses; whether the tree may be used, and what its
/// comparisons and functions mean, is decided here. RulesEngine's own evaluation is not used: it takes a clause that throws for one that did not hold.
/// </summary>
internal sealed class ExpressionCompiler(IReadOnlyDictionary<string, NamedList> lists, Placeholders placeholders)
{
    // The parser keeps what it learned about literals in tables that are not made for several threads.
    private static readonly Lock Parsing = new();

    private static readonly RuleExpressionParser Parser =
        new(new ReSettings { AutoRegisterInputType = false, CustomTypes = Parameters.SignatureTypes });

    /// <summary>The compiled clause; null if the source has errors now.</summary>
    public CompiledClause? Compile(ClauseSource source)
    {
        ClauseScanner.Scan(source);
        if (source.IsSound) ClauseWords.Check(source);
        if (!source.IsSound || Parse(source) is not { } written) return null;
        new AllowList(source).Visit(written);
        if (!source.IsSound) return null;
        var binder = new ClauseBinder(new FunctionBinder(source, lists, placeholders));
        var bound = binder.Visit(written);
        return source.IsSound ? new CompiledClause(Delegate<ClauseTest>(bound), binder.Texts, Number(binder)) : null;
    }

    private static Expression? Parse(ClauseSource source)
    {
        try
        {
            lock (Parsing) return Parser.Parse(source.Text, Parameters.Written, typeof(bool));
        }
        catch (ParseException e)
        {
            source.Error(DiagnosticCodes.ExpressionSyntax, e.Position, ParserWords.Plain(e.Message));
        }
        catch (Exception)
        {
            // The parser builds nodes that do not fit together, and the nodes say so in many ways, none of them with a place.
            source.Error(DiagnosticCodes.ExpressionSyntax, 0, "the two sides of an operator do not fit together");
        }
        return null;
    }

    private static ClauseNumber? Number(ClauseBinder binder) =>
        binder.Number is { } number ? Delegate<ClauseNumber>(Expression.Convert(number, typeof(decimal?))) : null;

    private static T Delegate<T>(Expression body) where T : Delegate =>
        Expression.Lambda<T>(body, Parameters.Filing, Parameters.Facts, Parameters.Probe).Compile();
}

/// <summary>Whether a clause holds of a filing.</summary>
internal delegate bool ClauseTest(Filing filing, Facts facts, Probe probe);

/// <summary>A number that a clause speaks of; null where it is absent.</summary>
internal delegate decimal? ClauseNumber(Filing filing, Facts facts, Probe probe);

/// <summary>What is left of a clause's text after loading.</summary>
/// <param name="Test">Whether it holds.</param>
/// <param name="Texts">The members of the filing it speaks of that are texts, in order.</param>
/// <param name="Number">The first number it speaks of; null if it speaks of none.</param>
internal sealed record CompiledClause(ClauseTest Test, IReadOnlyList<PropertyInfo> Texts, ClauseNumber? Number);
