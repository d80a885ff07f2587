namespace Pulumi.Serialization;

/// <summary>Takes URNs apart: <c>urn:pulumi:STACK::PROJECT::TYPES::NAME</c>.</summary>
internal static class UrnParts
{
    /// <summary>The type token, without the types of the parents.</summary>
    /// <exception cref="ArgumentException">The text is not a URN.</exception>
    public static string TypeOf(string urn)
    {
        var qualified = urn[..NameSeparator(urn)];
        var start = Math.Max(qualified.LastIndexOf('$'), qualified.LastIndexOf("::", StringComparison.Ordinal) + 1);
        return qualified[(start + 1)..];
    }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentException">The text is not a URN.</exception>
    public static string NameOf(string urn) => urn[(NameSeparator(urn) + 2)..];

    /// <summary>Where the name begins: after the third separator, since names may hold separators themselves.</summary>
    private static int NameSeparator(string urn)
    {
        var position = -2;
        for (var i = 0; i < 3; i++)
        {
            position = urn.IndexOf("::", position + 2, StringComparison.Ordinal);
            if (position < 0)
            {
                throw new ArgumentException($"Not a URN: '{urn}'. A URN looks like urn:pulumi:STACK::PROJECT::TYPE::NAME.");
            }
        }

        return position;
    }
}
