namespace Screening.Text;

/// <summary>The letters of a word as it is spoken, as one number (Fowler, Noll and Vo); words that share it are told apart by comparing them.</summary>
/// <param name="Hash">The number.</param>
/// <param name="Letters">How many letters it is made of.</param>
internal readonly record struct Sound(uint Hash, int Letters)
{
    public static readonly Sound Silence = new(2166136261u, 0);

    public Sound With(char letter) => new((Hash ^ Pinyin.Letter(letter)) * 16777619u, Letters + 1);

    public Sound With(string syllable)
    {
        var sound = this;
        foreach (var letter in syllable) sound = sound.With(letter);
        return sound;
    }
}
