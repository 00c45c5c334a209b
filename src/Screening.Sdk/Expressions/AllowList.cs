using System.Linq.Expressions;

namespace Screening.Expressions;

/// <summary>
/// Judges the tree that the parser made, node by node: what is not listed is refused. The parser itself resolves members of any
/// object, reflection and the clock among them, so this is what keeps a rule to its filing.
/// </summary>
internal sealed class AllowList(ClauseSource source) : ExpressionVisitor
{
    private static readonly HashSet<ExpressionType> Nodes =
    [
        ExpressionType.Constant, ExpressionType.Parameter, ExpressionType.MemberAccess, ExpressionType.Call, ExpressionType.Convert,
        ExpressionType.AndAlso, ExpressionType.OrElse, ExpressionType.Not, ExpressionType.Coalesce,
        ExpressionType.Equal, ExpressionType.NotEqual, ExpressionType.LessThan, ExpressionType.LessThanOrEqual,
        ExpressionType.GreaterThan, ExpressionType.GreaterThanOrEqual,
        ExpressionType.Add, ExpressionType.Subtract, ExpressionType.Multiply, ExpressionType.Divide, ExpressionType.Modulo, ExpressionType.Negate,
    ];

    private static readonly HashSet<Type> Values =
    [
        typeof(bool), typeof(int), typeof(long), typeof(decimal), typeof(string), typeof(ProductKind), typeof(FilingStage),
    ];

    private static readonly HashSet<Type> Holders =
    [
        typeof(DateOnly), typeof(Filing), typeof(LanguageText), typeof(FilingDocument), typeof(IReadOnlyList<string>),
        typeof(IReadOnlyList<LanguageText>), typeof(IReadOnlyList<FilingDocument>), typeof(IReadOnlyDictionary<string, string>),
        .. Parameters.SignatureTypes,
    ];

    private static readonly string[] TextMethods = ["StartsWith", "EndsWith", "Contains", "IndexOf"];

    private static readonly string[] ListMethods = ["Any", "All", "Count", "Contains"];

    private bool _insideLambda;

    public override Expression? Visit(Expression? node)
    {
        if (node is null or LambdaExpression) return base.Visit(node);
        if (!Nodes.Contains(node.NodeType)) return Refuse(node, "", "this kind of expression");
        if (!IsAllowed(node)) return Refuse(node, NameOf(node), $"`{NameOf(node)}`");
        return base.Visit(node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        var owner = node.Member.DeclaringType!;
        var isLength = owner == typeof(string) && node.Member.Name == nameof(string.Length);
        var isCount = owner.IsGenericType && owner.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>);
        if (node.Expression is null || !(isLength || isCount || Holders.Contains(owner))) return Refuse(node, node.Member.Name, $"`{node.Member.Name}`");
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        IsAllowed(node) ? base.VisitMethodCall(node) : Refuse(node, NameOf(node), $"`{NameOf(node)}` in this way");

    // One list inside another would let the work grow with the square of a stranger's input.
    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        if (_insideLambda) return Refuse(node, "=>", "a list inside a list");
        _insideLambda = true;
        var visited = base.VisitLambda(node);
        _insideLambda = false;
        return visited;
    }

    private static bool IsAllowed(Expression node)
    {
        var type = Nullable.GetUnderlyingType(node.Type) ?? node.Type;
        if (node is ConstantExpression constant) return constant.Value is null || Values.Contains(constant.Value.GetType());
        return Values.Contains(type) || Holders.Contains(type);
    }

    private static bool IsAllowed(MethodCallExpression call)
    {
        var (owner, name) = (call.Method.DeclaringType!, call.Method.Name);
        if (Parameters.SignatureTypes.Contains(owner)) return call.Object is ParameterExpression;
        if (owner == typeof(Enumerable)) return ListMethods.Contains(name) && call.Arguments[0].Type != typeof(string);
        if (owner == typeof(IReadOnlyDictionary<string, string>)) return name == "get_Item";
        if (owner != typeof(string)) return false;
        // `Compare` is what the parser makes of `<` between texts.
        return call.Object is null ? name == nameof(string.Compare) && IsTexts(call, 2) : TextMethods.Contains(name) && IsTexts(call, 1);
    }

    private static bool IsTexts(MethodCallExpression call, int count) =>
        call.Arguments.Count == count && call.Arguments.All(argument => argument.Type == typeof(string));

    private static string NameOf(Expression node) => node switch
    {
        MemberExpression member => member.Member.Name,
        MethodCallExpression { Method.Name: nameof(string.Concat) } => "+",
        MethodCallExpression call => call.Method.Name,
        ConstantExpression constant => Convert.ToString(constant.Value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
        _ => node.NodeType.ToString(),
    };

    private Expression Refuse(Expression node, string word, string what)
    {
        source.ErrorAt(DiagnosticCodes.ExpressionRefused, word, $"rules may not use {what}");
        return node;
    }
}
