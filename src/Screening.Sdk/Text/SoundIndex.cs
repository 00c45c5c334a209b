namespace Screening.Text;

/// <summary>
/// Finds Chinese words that a text writes by their sound: all in pinyin (xi bu qu ming, xibuquming), in part (西bu曲明, 减fei),
/// or with other characters of the same sound (西部取名). What begins like no such word is passed over after its first letters.
/// </summary>
internal sealed class SoundIndex
{
    private const int FirstLetters = 4;
    private const int FilterBits = 16;

    private readonly string[] _words;
    private readonly int[] _terms;
    private readonly uint[] _sounds;
    private readonly int _longest;
    private readonly ulong[] _beginnings = new ulong[(1 << FilterBits) / 64];
    private readonly ulong[] _whole = new ulong[(1 << FilterBits) / 64];

    /// <summary>An index of these folded words; those that are not all Chinese, or are too short to be told by their sound, are passed over.</summary>
    public SoundIndex(IReadOnlyList<string> words)
    {
        var spoken = words.Select((word, term) => (Term: term, Word: word, Sound: SoundOf(word)))
            .Where(one => one.Sound.Letters >= FirstLetters).OrderBy(one => one.Sound.Hash).ToList();
        _terms = [.. spoken.Select(one => one.Term)];
        _words = [.. spoken.Select(one => one.Word)];
        _sounds = [.. spoken.Select(one => one.Sound.Hash)];
        _longest = spoken.Select(one => one.Sound.Letters).DefaultIfEmpty().Max();
        foreach (var (_, word, sound) in spoken)
        {
            Put(_beginnings, Sound.Silence.With(string.Concat(word.Select(Pinyin.Of))[..FirstLetters]));
            Put(_whole, sound);
        }
    }

    /// <summary>Adds every word that is written by its sound to a list that is made for the first, as its index and its place in the text, whatever stands around it.</summary>
    public void FindIn(ReadOnlySpan<char> folded, ref List<TermMatch>? found)
    {
        for (var at = 0; at < folded.Length; at++)
            if (!char.IsAsciiLetterLower(folded[at]) || at == 0 || !char.IsAsciiLetterLower(folded[at - 1])) FindFrom(folded, at, ref found);
    }

    private static Sound SoundOf(string word)
    {
        var sound = Sound.Silence;
        foreach (var c in word)
            if (Pinyin.Of(c) is { Length: > 0 } syllable) sound = sound.With(syllable);
            else return Sound.Silence;
        return sound;
    }

    // Bitmaps in front of the search answer for most places, and never forget a word.
    private static void Put(ulong[] bits, Sound sound) => bits[BitOf(sound) / 64] |= 1UL << (BitOf(sound) % 64);

    private static bool Has(ulong[] bits, Sound sound) => (bits[BitOf(sound) / 64] >> (BitOf(sound) % 64) & 1) != 0;

    private static int BitOf(Sound sound) => (int)(sound.Hash >> (32 - FilterBits));

    // One Chinese character or one word of letters after the other, a gap between them or none.
    private void FindFrom(ReadOnlySpan<char> folded, int start, ref List<TermMatch>? found)
    {
        var sound = Sound.Silence;
        for (var at = start; at < folded.Length && sound.Letters < _longest;)
        {
            if (at > start && Looks.IsGap(folded[at])) at++;
            if (at == folded.Length || !Say(folded, ref at, ref sound)) return;
            if (sound.Letters >= FirstLetters && Has(_whole, sound)) Compare(folded, start, at, sound, ref found);
        }
    }

    // False if nothing is said, or no word begins so.
    private bool Say(ReadOnlySpan<char> folded, ref int at, ref Sound sound)
    {
        var (from, before) = (at++, sound.Letters);
        while (char.IsAsciiLetterLower(folded[at - 1]) && at < folded.Length && char.IsAsciiLetterLower(folded[at])) at++;
        foreach (var letter in char.IsAsciiLetterLower(folded[from]) ? folded[from..at] : Pinyin.Of(folded[from]))
        {
            sound = sound.With(letter);
            if (sound.Letters == FirstLetters && !Has(_beginnings, sound)) return false;
        }
        return sound.Letters > before;
    }

    private void Compare(ReadOnlySpan<char> folded, int start, int end, Sound sound, ref List<TermMatch>? found)
    {
        var i = Array.BinarySearch(_sounds, sound.Hash);
        while (i > 0 && _sounds[i - 1] == sound.Hash) i--;
        for (; i >= 0 && i < _sounds.Length && _sounds[i] == sound.Hash; i++)
            if (SoundSpelling.Of(folded[start..end], _words[i]) is { IsTelling: true }) (found ??= []).Add(new TermMatch(_terms[i], start, end));
    }
}
