using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>Finds what is wrong between a spoke and the stack of the region whose hub it joins.</summary>
internal static class SpokeChecks
{
    /// <summary>Looks at the hub that a spoke joins.</summary>
    /// <param name="stack">The client's stack.</param>
    /// <param name="path">Where the spoke stands: <c>spoke</c>, whose hub and region stand at the top, or <c>spokes[0]</c>.</param>
    /// <param name="place">The map that holds hub and region.</param>
    /// <param name="spoke">The map of the spoke.</param>
    /// <param name="regions">The stacks of regions.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Check(
        StackView stack, string path, ConfigMap place, ConfigMap? spoke, IReadOnlyList<StackView> regions, List<Diagnostic> findings)
    {
        var prefix = ReferenceEquals(place, stack.Own) ? "" : $"{path}.";
        var region = place.Find("region") as ConfigScalar;
        if (place.Find("hub") is not ConfigScalar hub)
        {
            return;
        }

        if (regions.FirstOrDefault(r => r.Stack == hub.Text) is not { } found)
        {
            findings.Add(ConfigurationDiagnostics.BadReference(
                hub.Location, stack.Key($"{prefix}hub"), hub.Text, "is not the stack of a region", [.. regions.Select(r => r.Stack)]));
        }
        else if (found.Cloud != stack.Cloud)
        {
            string[] near = [.. regions.Where(r => r.Cloud == stack.Cloud).Select(r => r.Stack)];
            findings.Add(ConfigurationDiagnostics.BadReference(
                hub.Location, stack.Key($"{prefix}hub"), hub.Text, "is the stack of a region in another cloud", near));
        }
        else if (region is not null && found.Text("region") is { } other && other != region.Text && found.Profile?.FindRegion(other) is not null)
        {
            findings.Add(ClientDiagnostics.HubInAnotherRegion(stack.Key($"{prefix}region"), region.Text, hub.Text, other) with { Location = region.Location });
        }
        else
        {
            HubChecks.Joins(stack, path, spoke, found, findings);
        }
    }
}
