using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Governance.Rendering;

namespace Bleu.Infra.Governance.Checks;

/// <summary>Finds assignments that work against each other where they are placed.</summary>
/// <param name="library">The library.</param>
/// <param name="index">Finds targets.</param>
/// <param name="findings">Takes what is found.</param>
internal sealed class PlacementCheck(PolicyLibrary library, PolicyIndex index, List<Diagnostic> findings)
{
    // Built-ins by what their rules do. Sources: the rules; the catalogue that ships keeps no rules.
    private const string AllowedTypes = "a08ec900-254a-4555-9bf5-e42af04b5c5c";
    private const string AllowedSizes = "cccc23c7-8427-4f53-ad12-b6a63eb452b3";
    private static readonly Dictionary<string, string> Creates = new(StringComparer.OrdinalIgnoreCase)
    {
        ["98d0b9f8-fd90-49c9-88e2-d3baf3b0dd86"] = "Microsoft.RecoveryServices/vaults",
        ["83644c87-93dd-49fe-bf9f-6aff8fd0834e"] = "Microsoft.RecoveryServices/vaults",
    };

    private static readonly string[] SizedTypes = ["Microsoft.Compute/virtualMachineScaleSets", "Microsoft.ContainerService/managedClusters/agentPools"];

    /// <summary>Looks through every architecture.</summary>
    public void Find()
    {
        foreach (var architecture in library.Architectures.Values)
        {
            foreach (var group in architecture.Groups)
            {
                var own = Assignments(group).ToList();
                var inherited = Above(architecture, group).SelectMany(Assignments).ToList();
                own.ForEach(a => Restrictions(a, [.. own, .. inherited]));
                if (group.Archetypes.Contains("public", StringComparer.OrdinalIgnoreCase))
                {
                    Residency(architecture, group);
                }
            }

            Drift(architecture);
        }
    }

    private void Residency(Architecture architecture, ArchitectureGroup group)
    {
        foreach (var above in Above(architecture, group))
        {
            foreach (var assignment in Assignments(above))
            {
                if (index.Find(assignment.Target) is { } facts && EffectRules.Denies(assignment.Values, facts)
                    && assignment.Values.Keys.Any(n => facts.Parameters.TryGetValue(n, out var p) && EffectRules.IsRegionList(p)))
                {
                    findings.Add(DefectDiagnostics.InheritedResidency(assignment, above.Id.Text, group.Id.Text));
                }
            }
        }
    }

    private void Restrictions(LibraryAssignment assignment, List<LibraryAssignment> beside)
    {
        if (index.Find(assignment.Target) is not { } facts || Member(facts, AllowedTypes) is not { } types || Allowed(assignment, types) is not { } allowed)
        {
            return;
        }

        string[] sized = [.. SizedTypes.Where(t => allowed.Contains(t))];
        if (Member(facts, AllowedSizes) is not null && sized.Length > 0)
        {
            findings.Add(DefectDiagnostics.SkuGap(assignment, sized));
        }

        foreach (var other in beside)
        {
            foreach (var type in Created(other.Target).Where(t => !allowed.Contains(t)))
            {
                findings.Add(DefectDiagnostics.AllowListGap(assignment, type, other.Name));
            }
        }
    }

    private IEnumerable<string> Created(PolicyReference target) =>
        (target.IsInitiative ? index.Find(target)?.Members.Select(m => m.Definition) ?? [] : [target])
            .Where(d => d.IsBuiltIn && Creates.ContainsKey(d.Name))
            .Select(d => Creates[d.Name])
            .Distinct();

    private static InitiativeMember? Member(PolicyFacts facts, string name) => facts.Members.FirstOrDefault(m => m.Definition.Name == name);

    private static HashSet<string>? Allowed(LibraryAssignment assignment, InitiativeMember member)
    {
        foreach (var name in member.Values.Values.SelectMany(LibraryTailoring.ParametersIn))
        {
            if (assignment.Values.TryGetValue(name, out var list) && list.ValueKind == JsonValueKind.Array)
            {
                return new(list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString() ?? ""), StringComparer.OrdinalIgnoreCase);
            }
        }

        return null;
    }

    // The same archetype, alone at a root, under two ids: references to the one break at the other.
    private void Drift(Architecture architecture)
    {
        foreach (var other in library.Architectures.Values.TakeWhile(o => o != architecture))
        {
            foreach (var group in architecture.Groups.Where(g => g.Archetypes.Length > 0))
            {
                if (!other.Groups.Any(g => g.Id == group.Id)
                    && other.Groups.FirstOrDefault(g => g.Archetypes.SequenceEqual(group.Archetypes.Take(1), StringComparer.OrdinalIgnoreCase)
                        && !architecture.Groups.Any(n => n.Id == g.Id)) is { } twin)
                {
                    findings.Add(DefectDiagnostics.DriftingId(architecture, group.Id.Text, twin.Id.Text, other.Name));
                }
            }
        }
    }

    private IEnumerable<LibraryAssignment> Assignments(ArchitectureGroup group) =>
        group.Archetypes.SelectMany(a => library.Archetypes[a].Assignments).Distinct(StringComparer.OrdinalIgnoreCase).Select(n => library.Assignments[n]);

    private static ImmutableArray<ArchitectureGroup> Above(Architecture architecture, ArchitectureGroup group)
    {
        var above = ImmutableArray.CreateBuilder<ArchitectureGroup>();
        for (var parent = group.Parent; parent is { } id;)
        {
            var found = architecture.Groups.First(g => g.Id == id);
            above.Add(found);
            parent = found.Parent;
        }

        return above.ToImmutable();
    }
}
