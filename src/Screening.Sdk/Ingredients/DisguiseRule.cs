using Screening.Rules;

namespace Screening.Ingredients;

/// <summary>
/// Reports that the name of a substance was disguised: characters that nobody sees, or letters of two alphabets, inside it.
/// <see cref="SubstanceMatcher"/> finds the names; what is disguised among them is the matter of <see cref="Disguise"/>.
/// </summary>
internal sealed class DisguiseRule(RuleHeader header) : Rule(header);
