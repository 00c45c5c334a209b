using Microsoft.AspNetCore.Http;
using Screening.Formats;

namespace Screening.Host.Api;

/// <summary>A request that cannot be answered as it asks.</summary>
/// <param name="status">HTTP status.</param>
/// <param name="kind">A word for programs, such as <c>unreadable-filing</c>; never changed once published.</param>
/// <param name="title">A sentence for people: lower case, no full stop.</param>
/// <param name="errors">What is wrong, with its places; empty when it is not about the body or the query.</param>
internal sealed class ProblemException(int status, string kind, string title, IReadOnlyList<FilingProblem>? errors = null) : Exception(title)
{
    public int Status { get; } = status;

    public string Kind { get; } = kind;

    public IReadOnlyList<FilingProblem> Errors { get; } = errors ?? [];

    public static ProblemException NotFound(string title) => new(StatusCodes.Status404NotFound, "not-found", title);

    public static ProblemException BadRequest(string kind, string title) => new(StatusCodes.Status400BadRequest, kind, title);
}
