namespace Pulumi.Serialization;

/// <summary>Versions of packages as the numbers that are compared; what follows them is left out.</summary>
internal static class PackageVersion
{
    public static Version? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var numbers = text.TrimStart('v').Split('-', '+')[0];
        return Version.TryParse(numbers.Contains('.') ? numbers : numbers + ".0", out var version) ? version : null;
    }
}
