namespace Bleu.Infra.Policies.Resources;

/// <summary>Type tokens: <c>azure-native:storage/v20230101:StorageAccount</c>, <c>kubernetes:apps/v1:Deployment</c>.</summary>
public static class TypeTokens
{
    private const string AzureNative = "azure-native:";

    /// <summary>A token with its package: what has none is of azure-native.</summary>
    /// <param name="type">The token, or its part after the package.</param>
    public static string Full(string type) => type == "*" || type.AsSpan().Count(':') > 1 || type.EndsWith(":*", StringComparison.Ordinal)
        ? type
        : AzureNative + type;

    /// <summary>The form in which types are compared: without the API version in their module.</summary>
    /// <param name="type">The token.</param>
    public static string Key(string type)
    {
        var slash = type.IndexOf("/v", StringComparison.Ordinal);
        var colon = slash < 0 ? -1 : type.IndexOf(':', slash);
        return colon < 0 ? type : string.Concat(type.AsSpan(0, slash), type.AsSpan(colon));
    }

    /// <summary>The package of a token: <c>azure-native</c>.</summary>
    /// <param name="type">The token.</param>
    public static ReadOnlySpan<char> Package(string type)
    {
        var colon = type.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? type : type.AsSpan(0, colon);
    }
}
