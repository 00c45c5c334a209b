using System.Collections.Concurrent;
using System.Text;
using Screening.Host.Store;

namespace Screening.Host.Tests.Store;

public sealed class CompactionTests
{
    [Fact]
    public async Task Texts_that_are_alike_take_less_room_once_there_is_a_dictionary_and_all_can_be_read()
    {
        var learned = new TaskCompletionSource<Dictionary>();
        var known = new ConcurrentDictionary<byte, Dictionary> { [0] = Dictionary.None };
        var compaction = new Compaction(known, Dictionary.None, content =>
        {
            var dictionary = new Dictionary(1, content);
            known[1] = dictionary;
            learned.SetResult(dictionary);
            return Task.FromResult(dictionary);
        });
        var before = Enumerable.Range(0, 1000).Select(Text).Select(text => (Text: text, Packed: compaction.Compress(text))).ToList();
        await learned.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        // The dictionary is taken into use a moment after it is kept.
        var later = Text(5000);
        var packed = compaction.Compress(later);
        for (var i = 0; i < 100 && packed[0] == 0; i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            packed = compaction.Compress(later);
        }

        before.Should().OnlyContain(pair => compaction.Expand(pair.Packed).SequenceEqual(pair.Text));
        compaction.Expand(packed).Should().Equal(later);
        packed.Length.Should().BeLessThan(before[0].Packed.Length / 2);
    }

    [Fact]
    public void A_text_that_was_damaged_is_not_read()
    {
        var compaction = new Compaction(new ConcurrentDictionary<byte, Dictionary> { [0] = Dictionary.None }, Dictionary.None, _ => throw new InvalidOperationException());
        var packed = compaction.Compress(Text(1));
        packed[^6] ^= 1;

        var expand = () => compaction.Expand(packed);

        expand.Should().Throw<StoreException>();
    }

    private static byte[] Text(int i) => Encoding.UTF8.GetBytes(
        FormattableString.Invariant($$"""{"filingId":"TM-{{i * 7919 % 100003}}","supervisionMode":"1210","sellingName":"品{{i % 97}}号饼干","ingredients":"小麦粉、白砂糖、食用盐、香料{{i % 13}}","unitPrice":{{i % 89}}}"""));
}
