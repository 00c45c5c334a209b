using System.Linq.Expressions;
using System.Reflection;

namespace Screening.Expressions;

/// <summary>
/// Gives an allowed tree its meaning: texts compare ordinally, whole numbers overflow loudly, functions become prepared questions.
/// On the way it notes which members the clause speaks of.
/// </summary>
internal sealed class ClauseBinder(FunctionBinder functions) : ExpressionVisitor
{
    private readonly List<PropertyInfo> _texts = [];
    private bool _denied;

    /// <summary>Members of the filing that are texts, in order.</summary>
    public IReadOnlyList<PropertyInfo> Texts => _texts;

    /// <summary>The first number that the clause speaks of.</summary>
    public Expression? Number { get; private set; }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Member.DeclaringType == typeof(string)) return Ordinal(nameof(OrdinalText.Length), Visit(node.Expression)!);
        var bound = node.Member.DeclaringType == typeof(FactsSignature) ? Expression.Property(Parameters.Facts, node.Member.Name) : base.VisitMember(node);
        if (Nullable.GetUnderlyingType(node.Type) is { } type && (type == typeof(decimal) || type == typeof(int))) Number ??= bound;
        if (node.Expression == Parameters.Filing && node.Type == typeof(string)) _texts.Add((PropertyInfo)node.Member);
        return bound;
    }

    // Words found under a denial are no evidence: they are why a clause would not hold.
    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (node.NodeType == ExpressionType.Negate) return Expression.NegateChecked(Visit(node.Operand));
        if (node.NodeType != ExpressionType.Not) return base.VisitUnary(node);
        _denied = !_denied;
        var visited = base.VisitUnary(node);
        _denied = !_denied;
        return visited;
    }

    protected override Expression VisitBinary(BinaryExpression node) => node.NodeType switch
    {
        ExpressionType.Add => Expression.AddChecked(Visit(node.Left), Visit(node.Right)),
        ExpressionType.Subtract => Expression.SubtractChecked(Visit(node.Left), Visit(node.Right)),
        ExpressionType.Multiply => Expression.MultiplyChecked(Visit(node.Left), Visit(node.Right)),
        _ => base.VisitBinary(node),
    };

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var owner = node.Method.DeclaringType!;
        if (Parameters.SignatureTypes.Contains(owner)) return functions.Bind(node, [.. node.Arguments.Select(argument => Visit(argument)!)], quotes: !_denied);
        if (owner == typeof(IReadOnlyDictionary<string, string>)) return Ordinal(nameof(OrdinalText.Item), Visit(node.Object)!, Visit(node.Arguments[0])!);
        if (owner != typeof(string)) return base.VisitMethodCall(node);
        return Ordinal(node.Method.Name, [.. node.Arguments.Prepend(node.Object).OfType<Expression>().Select(argument => Visit(argument)!)]);
    }

    private static MethodCallExpression Ordinal(string method, params Expression[] arguments) =>
        Expression.Call(typeof(OrdinalText), method, null, arguments);
}
