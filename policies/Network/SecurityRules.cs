namespace Bleu.Infra.Policies.Network;

/// <summary>The security rules of a resource.</summary>
internal static class SecurityRules
{
    private static readonly PropertyPath Inside = PropertyPath.Parse("securityRules[*]");

    /// <summary>A rule by itself, or those of a group.</summary>
    public static IEnumerable<SecurityRuleView> Of(PolicyResource resource) => resource.TypeKey switch
    {
        "azure-native:network:SecurityRule" => [new("", resource.Inputs)],
        "azure-native:network:NetworkSecurityGroup" => Inside.Places(resource.Inputs).Where(p => p.Value is not null).Select(p => new SecurityRuleView(p.Text, p.Value!)),
        _ => [],
    };

    /// <summary>Whether a source is everyone.</summary>
    public static bool IsAnyone(string? source) => source is "*" or "0.0.0.0/0" or "::/0" || string.Equals(source, "Internet", StringComparison.OrdinalIgnoreCase)
        || string.Equals(source, "Any", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a range of ports, <c>20-25</c>, holds a port.</summary>
    public static bool Holds(string? range, int port)
    {
        if (range == "*")
        {
            return true;
        }

        var parts = range?.Split('-') ?? [];
        return parts.Length is 1 or 2
            && int.TryParse(parts[0], out var low)
            && int.TryParse(parts[^1], out var high)
            && low <= port && port <= high;
    }
}
