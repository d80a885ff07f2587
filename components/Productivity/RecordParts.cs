using System.Globalization;

namespace Bleu.Infra.Productivity;

/// <summary>The parts of a record's value.</summary>
internal static class RecordParts
{
    /// <summary>A number of it.</summary>
    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>A text in pieces that a record can hold.</summary>
    public static string[] Text(string text) => [.. text.Chunk(MailDomainDefaults.MaxText).Select(c => new string(c))];
}
