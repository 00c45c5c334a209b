namespace Screening.Packs;

/// <summary>Reads the ids that were taken back: a report of last year must never be read with another rule of the same id.</summary>
internal static class RetiredReader
{
    public static void Read(MapReader doc, PackContext context)
    {
        if (!doc.Has("ids")) doc.Missing("ids");
        foreach (var map in doc.Maps("ids"))
        {
            var id = HeaderReader.ReadId(map);
            var retired = new RetiredId(id, map.Text("reason"), map.OptionalText("successor"), map.At("id"), map.At("successor"));
            map.Done();
            if (!context.Facts.Retired.TryAdd(id, retired))
                context.Diagnostics.Error(DiagnosticCodes.DuplicateId, retired.Location, $"`{id}` is retired twice");
        }
    }
}
