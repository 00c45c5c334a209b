namespace Screening.Consistency;

/// <summary>Whose earlier filings a rule looks at.</summary>
internal enum Sellers
{
    /// <summary>Those of other sellers; filings without a seller count as one seller together.</summary>
    Others,

    /// <summary>The submitter's own.</summary>
    Own,
}
