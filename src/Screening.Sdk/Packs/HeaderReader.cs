using Screening.Rules;

namespace Screening.Packs;

/// <summary>Reads the keys that every rule has, once for all kinds.</summary>
internal static class HeaderReader
{
    /// <summary>Reads the common keys of a rule.</summary>
    /// <param name="doc">The rule's mapping.</param>
    /// <param name="outcome">The outcome of kinds whose authors state none; null where <c>outcome</c> is required.</param>
    /// <param name="message">Whether a message is required.</param>
    public static RuleHeader Read(MapReader doc, Outcome? outcome = null, bool message = true)
    {
        var asked = outcome ?? ReadOutcome(doc, null);
        var basis = ReadBasis(doc);
        CheckCertainty(doc, basis, asked);
        return new RuleHeader
        {
            Id = ReadId(doc),
            Title = new Message(doc.Text("title"), doc.Text("titleEn")),
            Basis = basis,
            Effective = ReadPeriod(doc),
            AppliesTo = AppliesToReader.Read(doc.Map("appliesTo")),
            Outcome = asked,
            Severity = doc.Word<Severity>("severity") ?? Rule.SeverityOf(asked),
            Message = ReadMessage(doc, message),
            Location = doc.Location,
            IdAt = doc.At("id"),
        };
    }

    /// <summary>A header for one check inside a rule: its own id, outcome and message, the rest from the rule.</summary>
    public static RuleHeader ReadCheck(MapReader check, RuleHeader rule)
    {
        var asked = ReadOutcome(check, null);
        var basis = check.Has("basis") ? ReadBasis(check) : rule.Basis;
        CheckCertainty(check, basis, asked);
        return rule with
        {
            Id = ReadId(check),
            Basis = basis,
            Effective = check.Has("effectiveFrom") || check.Has("effectiveTo") ? ReadPeriod(check) : rule.Effective,
            Title = check.Has("title") ? new Message(check.Text("title"), check.Text("titleEn")) : rule.Title,
            Outcome = asked,
            Severity = check.Word<Severity>("severity") ?? Rule.SeverityOf(asked),
            Message = ReadMessage(check, required: true),
            AppliesTo = check.Has("appliesTo") ? AppliesToReader.Read(check.Map("appliesTo")) : rule.AppliesTo,
            Location = check.Location,
            IdAt = check.At("id"),
        };
    }

    public static string ReadId(MapReader doc)
    {
        var id = doc.Text("id");
        if (id.Length > 0 && !Ids.IsId(id))
            doc.Diagnostics.Error(DiagnosticCodes.BadId, doc.At("id"), $"`{id}` is not an id; write area/slug in lower-case letters, digits and hyphens");
        return id;
    }

    public static EffectivePeriod ReadPeriod(MapReader doc)
    {
        var period = new EffectivePeriod(doc.Day("effectiveFrom"), doc.Day("effectiveTo"));
        if (!period.IsPossible)
            doc.Diagnostics.Error(DiagnosticCodes.ImpossiblePeriod, doc.At("effectiveTo"), $"the rule ends before it begins: {period}");
        return period;
    }

    public static MessageTemplate ReadMessage(MapReader doc, bool required, string key = "message")
    {
        if (!required && !doc.Has(key)) return MessageTemplate.Empty;
        var message = new MessageTemplate(doc.Text(key), doc.Text(key + "En"));
        CheckPlaceholders(doc, key, message.Zh);
        CheckPlaceholders(doc, key + "En", message.En);
        return message;
    }

    /// <summary>An outcome word; <c>note</c> means a finding that asks for nothing.</summary>
    public static Outcome? ParseOutcome(string word) => word switch
    {
        "reject" => Outcome.Reject,
        "incomplete" => Outcome.Incomplete,
        "review" => Outcome.Review,
        "note" => Outcome.Pass,
        _ => null,
    };

    public static Outcome ReadOutcome(MapReader doc, Outcome? absent, string key = "outcome")
    {
        var word = absent is null ? doc.Text(key) : doc.OptionalText(key);
        if (string.IsNullOrEmpty(word)) return absent ?? Outcome.Review;
        if (ParseOutcome(word) is { } outcome) return outcome;
        doc.Diagnostics.Error(DiagnosticCodes.UnknownWord, doc.At(key), $"`{word}` is not one of reject, incomplete, review, note");
        return Outcome.Review;
    }

    private static LegalBasis ReadBasis(MapReader doc)
    {
        if (!doc.Has("basis")) doc.Missing("basis");
        if (doc.Map("basis") is not { } basis) return new LegalBasis { Document = "" };
        // What nobody vouches for may not look like law in force.
        if (!basis.Has("status")) basis.Missing("status");
        var read = new LegalBasis
        {
            Document = basis.Text("document"),
            Article = basis.OptionalText("article"),
            Date = basis.Day("date"),
            Source = basis.OptionalText("source"),
            Confidence = basis.Word<Confidence>("confidence") ?? Confidence.Low,
            Status = basis.Word<LegalStatus>("status") ?? LegalStatus.InForce,
            VerifiedOn = basis.Day("verifiedOn"),
        };
        basis.Done();
        return read;
    }

    /// <summary>A rule of uncertain law may ask a person; it may not reject.</summary>
    public static void CheckCertainty(MapReader doc, LegalBasis basis, Outcome? asked, string key = "outcome")
    {
        if (asked == Outcome.Reject && basis.Status != LegalStatus.InForce)
            doc.Diagnostics.Error(
                DiagnosticCodes.UncertainReject, doc.At(key), $"a rule whose basis is `{CamelCase.Of(basis.Status)}` may not reject; ask for review");
    }

    private static void CheckPlaceholders(MapReader doc, string key, string template)
    {
        if (MessageTemplate.UnknownPlaceholder(template) is not { } unknown) return;
        doc.Diagnostics.Error(
            DiagnosticCodes.UnknownPlaceholder, doc.At(key),
            $"nothing fills `{{{unknown.Name}}}`; known are {string.Join(", ", MessageTemplate.Placeholders.Select(p => $"{{{p}}}"))}");
    }
}
