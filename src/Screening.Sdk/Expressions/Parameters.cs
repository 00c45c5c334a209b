using System.Linq.Expressions;

namespace Screening.Expressions;

/// <summary>What a clause is a function of: as the author writes it, and as it is compiled.</summary>
internal static class Parameters
{
    /// <summary>The types behind the names that are only signatures.</summary>
    public static readonly Type[] SignatureTypes =
        [typeof(FactsSignature), typeof(TextSignature), typeof(CodeSignature), typeof(DocumentsSignature), typeof(BarcodesSignature)];

    public static readonly ParameterExpression Filing = Expression.Parameter(typeof(Filing), "filing");

    /// <summary>The names that an author writes.</summary>
    public static readonly ParameterExpression[] Written =
    [
        Filing, Expression.Parameter(typeof(FactsSignature), "facts"), Expression.Parameter(typeof(TextSignature), "Text"),
        Expression.Parameter(typeof(CodeSignature), "Code"), Expression.Parameter(typeof(DocumentsSignature), "Documents"),
        Expression.Parameter(typeof(BarcodesSignature), "Barcodes"),
    ];

    public static readonly ParameterExpression Facts = Expression.Parameter(typeof(Facts), "derived");

    public static readonly ParameterExpression Probe = Expression.Parameter(typeof(Probe), "probe");
}
