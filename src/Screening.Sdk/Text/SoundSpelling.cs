namespace Screening.Text;

/// <summary>How a place writes a Chinese word by its sound: which characters are spelled in pinyin, and which are the word's own.</summary>
/// <param name="Length">Characters of the word.</param>
/// <param name="Own">How many of them stand there themselves; for others there is pinyin, or a character of the same sound.</param>
/// <param name="Letters">How many letters of pinyin there are.</param>
/// <param name="IsAllPinyin">Whether there is nothing else.</param>
internal readonly record struct SoundSpelling(int Length, int Own, int Letters, bool IsAllPinyin)
{
    // A syllable of other languages is soon found; three of them in this order, and nothing else in the word, are rare.
    private const int FewestSyllables = 3;
    private const int FewestLetters = 8;

    // Shorter words sound like another too often.
    private const int FewestCharacters = 4;

    // The e of 维生素e is a letter.
    private const int FewestLettersBesideHan = 2;

    /// <summary>Whether so much of the sound, or some of the word's own characters in it, can hardly be chance. The word itself is no spelling of it.</summary>
    public bool IsTelling =>
        IsAllPinyin ? Length >= FewestSyllables && Letters >= FewestLetters
        : Own > 0 && (Letters >= FewestLettersBesideHan || (Letters == 0 && Own < Length && Length >= FewestCharacters));

    /// <summary>Reads a folded place as a folded word; null if it says something else. One gap may stand between two characters.</summary>
    public static SoundSpelling? Of(ReadOnlySpan<char> place, string word)
    {
        var (at, own, letters, all) = (0, 0, 0, true);
        foreach (var c in word)
        {
            SkipGap(place, ref at);
            if (at == place.Length) return null;
            var isLetter = char.IsAsciiLetterLower(place[at]);
            own += place[at] == c ? 1 : 0;
            letters += isLetter ? Pinyin.Of(c).Length : 0;
            all &= isLetter;
            if (isLetter ? !Skip(place, ref at, Pinyin.Of(c)) : Pinyin.Of(place[at++]) != Pinyin.Of(c)) return null;
        }
        return at == place.Length ? new SoundSpelling(word.Length, own, letters, all) : null;
    }

    private static bool Skip(ReadOnlySpan<char> place, ref int at, string syllable)
    {
        foreach (var letter in syllable)
        {
            SkipGap(place, ref at);
            if (at == place.Length || Pinyin.Letter(place[at++]) != letter) return false;
        }
        return true;
    }

    private static void SkipGap(ReadOnlySpan<char> place, ref int at)
    {
        if (at > 0 && at < place.Length && Looks.IsGap(place[at])) at++;
    }
}
