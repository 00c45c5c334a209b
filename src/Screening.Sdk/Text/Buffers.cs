using System.Buffers;

namespace Screening.Text;

/// <summary>Rented buffers that grow.</summary>
internal static class Buffers
{
    /// <summary>A rented array twice as long with the same beginning; the old one is given back.</summary>
    public static T[] Grow<T>(T[] rented)
    {
        var larger = ArrayPool<T>.Shared.Rent(rented.Length * 2);
        rented.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(rented);
        return larger;
    }
}
