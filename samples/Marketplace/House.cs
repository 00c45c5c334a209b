using Screening.Hosting;

namespace Screening.Samples;

/// <summary>A folder with the rules of the law, where this house puts its own beside them while the program runs.</summary>
internal sealed class House : IDisposable
{
    private const string NoDearCoffee = """
        kind: expression
        id: house/dear-coffee
        title: 单价异常的咖啡
        titleEn: coffee at an unusual price
        basis: { document: 本平台商品规则, confidence: high, status: practice }
        effectiveFrom: 2027-01-01
        appliesTo: { codes: ["2101"] }
        outcome: review
        when:
          - filing.unitPrice > 80
        message: 咖啡单价超过80元，本平台要求人工核对
        messageEn: coffee above 80 yuan is looked at by a person on this platform

        """;

    private readonly DirectoryInfo _house = Directory.CreateTempSubdirectory("house");

    /// <summary>Takes the rules of the law over from another folder.</summary>
    public House(string law)
    {
        foreach (var path in Directory.EnumerateFiles(law, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Rules, Path.GetRelativePath(law, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }

    /// <summary>The folder of the rules.</summary>
    public string Rules => Path.Combine(_house.FullName, "rules");

    /// <summary>Adds a rule and waits until what is written is in force, or is refused.</summary>
    public async Task AddRuleAsync(ActivePack rules)
    {
        var changed = rules.Changed;
        var draft = Path.Combine(_house.FullName, "draft.yaml");
        await File.WriteAllTextAsync(draft, NoDearCoffee);
        // Moved into its place it is there at once and whole; written there it could be read half.
        File.Move(draft, Path.Combine(Rules, "expressions", "dear-coffee.yaml"));
        await changed;
        if (rules.Refused is { } refusal) throw new PackRefusedException(refusal);
    }

    /// <summary>Clears the folder away.</summary>
    public void Dispose() => _house.Delete(recursive: true);
}
