namespace Screening.Consistency;

/// <summary>The middle and the spread of prices, neither of which one absurd price can move. The order of the prices does not matter.</summary>
internal sealed class PriceSpread
{
    // Fewer prices have no spread worth the name.
    private const int Enough = 8;

    // Prices that all agree are no reason to stop one that is a few per cent off.
    private const double LeastSpread = 0.05;

    // Makes the median deviation comparable with a standard deviation.
    private const double Scale = 1.4826;

    private readonly double _middle;
    private readonly double _spread;
    private readonly bool _isEnough;

    /// <summary>Takes prices above zero, at least one.</summary>
    public PriceSpread(IEnumerable<decimal> prices)
    {
        var sorted = prices.Order().ToArray();
        Median = (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        // Logarithms, because prices differ by factors and not by amounts.
        var logs = Array.ConvertAll(sorted, price => Math.Log((double)price));
        _middle = MedianOf(logs);
        _spread = Math.Max(LeastSpread, MedianOf([.. logs.Select(log => Math.Abs(log - _middle)).Order()]));
        _isEnough = sorted.Length >= Enough;
    }

    /// <summary>The middle price.</summary>
    public decimal Median { get; }

    /// <summary>How many robust deviations a price lies from the middle; 0 where there are too few prices to tell.</summary>
    public double DeviationOf(decimal price) => _isEnough ? Math.Abs(Math.Log((double)price) - _middle) / (Scale * _spread) : 0;

    private static double MedianOf(double[] sorted) => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}
