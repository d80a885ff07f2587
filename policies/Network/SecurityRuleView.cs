namespace Bleu.Infra.Policies.Network;

/// <summary>A security rule, whether it stands by itself or inside its group.</summary>
/// <param name="Path">Where it stands in its resource; empty for a rule by itself.</param>
/// <param name="Value">Its properties.</param>
internal sealed record SecurityRuleView(string Path, PlanValue Value)
{
    /// <summary>Whether it lets pass.</summary>
    public bool IsAllow => Is("access", "Allow");

    /// <summary>Whether it is about what comes in.</summary>
    public bool IsInbound => Is("direction", "Inbound");

    /// <summary>Whether it is about what goes out.</summary>
    public bool IsOutbound => Is("direction", "Outbound");

    /// <summary>Where traffic comes from, each with its path.</summary>
    public IEnumerable<(string Path, PlanValue Value)> Sources => Both("sourceAddressPrefix", "sourceAddressPrefixes");

    /// <summary>Where traffic goes, each with its path.</summary>
    public IEnumerable<(string Path, PlanValue Value)> Destinations => Both("destinationAddressPrefix", "destinationAddressPrefixes");

    /// <summary>The ports at the destination, each with its path.</summary>
    public IEnumerable<(string Path, PlanValue Value)> Ports => Both("destinationPortRange", "destinationPortRanges");

    private bool Is(string key, string text) => string.Equals(PropertyPath.Step(Value, key)?.AsText, text, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<(string Path, PlanValue Value)> Both(string one, string many)
    {
        var lead = Path.Length == 0 ? "" : Path + ".";
        if (PropertyPath.Step(Value, one) is { } single and not PlanNull)
        {
            yield return (lead + one, single);
        }

        var list = PropertyPath.Step(Value, many);
        if (list?.Bare is PlanUnknown)
        {
            yield return (lead + many, list);
        }

        var items = (list?.Bare as PlanList)?.Items ?? [];
        for (var i = 0; i < items.Length; i++)
        {
            yield return ($"{lead}{many}[{i}]", items[i]);
        }
    }
}
