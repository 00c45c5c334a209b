using Screening.Ingredients;

namespace Screening.Tests.Ingredients;

public class DisguiseTests
{
    [Theory]
    [InlineData("西\u200B布曲明")]
    [InlineData("西布\u2060曲明")]
    [InlineData("hydro\u200Bquinone")]
    [InlineData("hydro\u200B\u200Bquinone")]
    [InlineData("hydro\u202Equinone")]
    [InlineData("hydro\u200Dquinone")]
    [InlineData("氢\u00AD醌")]
    [InlineData("h\u00ADydroquinone")]
    [InlineData("hydroquinon\u00ADe")]
    [InlineData("123\u200B-31-9", false)]
    [InlineData("12\u200B3-31-9")]
    [InlineData("hydrоquinone")]
    [InlineData("СBD")]
    [InlineData("Βorax")]
    public void Hidden_characters_and_two_alphabets_inside_a_name_are_a_disguise(string words, bool isDisguise = true) =>
        Disguise.IsIn(words).Should().Be(isDisguise);

    [Theory]
    [InlineData("hydro\u00ADquinone")]
    [InlineData("hy\u00ADdro\u00ADqui\u00ADno\u00ADne")]
    [InlineData("sibutramine\u200B hydrochloride")]
    [InlineData("क्\u200Dष")]
    [InlineData("沉\uFE00香")]
    [InlineData("β-carotene")]
    [InlineData("αlipoic")]
    [InlineData("родамин")]
    [InlineData("rhodamine В")]
    [InlineData("hydr0quinone")]
    public void Hyphenation_joiners_and_chemistry_are_honest(string words) => Disguise.IsIn(words).Should().BeFalse();
}
