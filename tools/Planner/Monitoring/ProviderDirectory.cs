using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Monitoring;

/// <summary>Finds the provider of a resource, and makes the default provider that the engine would make.</summary>
internal sealed class ProviderDirectory(PlanState state, string stack, string project, IReadOnlyDictionary<string, string> config)
{
    /// <summary>The reference of the provider that manages a resource.</summary>
    /// <param name="explicitReference">What the program asked for, <c>URN::id</c>; empty for none.</param>
    /// <param name="type">The resource's type.</param>
    /// <param name="version">The version the program asked for.</param>
    /// <param name="urn">The resource, for the finding about a default provider.</param>
    public string Resolve(string explicitReference, string type, string version, string urn)
    {
        var package = Urns.Package(type);
        if (explicitReference.Length > 0 || package == "pulumi")
        {
            return explicitReference;
        }

        state.Report(PlannerDiagnostics.DefaultProvider(urn, package));
        var name = version.Length == 0 ? "default" : "default_" + version.Replace('.', '_').Replace('-', '_').Replace('+', '_');
        var providerType = Urns.ProviderPrefix + package;
        var provider = Urns.Form(stack, project, "", providerType, name);
        var inputs = InputsFromConfig(package);
        var id = Providers.StableIds.Guid(provider, "provider");
        state.TryAdd(new()
        {
            Urn = provider,
            Type = providerType,
            Name = name,
            Custom = true,
            Parent = state.Root,
            Id = id,
            Inputs = inputs,
            Outputs = inputs,
            Options = new() { Version = version },
        });
        return $"{provider}::{id}";
    }

    /// <summary>What a provider was given; nothing is known of one that is not in the plan.</summary>
    public PlanMap InputsOf(string reference) => state.Find(Urns.OfReference(reference))?.Inputs ?? PlanMap.Empty;

    private PlanMap InputsFromConfig(string package)
    {
        var prefix = package + ":";
        return PlanValue.Map(config
            .Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(entry => KeyValuePair.Create<string, PlanValue>(entry.Key[prefix.Length..], new PlanText(entry.Value))));
    }
}
