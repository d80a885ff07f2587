using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Checks;
using Bleu.Infra.Governance.Hierarchy;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>Places an assignment at a group: its target, its values, its messages and the rights of its identity.</summary>
/// <param name="context">What the parts of a rendering share.</param>
internal sealed class AssignmentRenderer(RenderContext context)
{
    private const string EnforcementMark = "{enforcementMode}";

    /// <summary>Places an assignment.</summary>
    /// <returns>The assignment; nothing when it is left out, which the findings say.</returns>
    public RenderedAssignment? Render(RenderedGroup group, LibraryAssignment assignment)
    {
        AssignmentSettings[] changes = [.. context.Settings.Assignments
            .Where(c => string.Equals(c.Name, assignment.Name, StringComparison.OrdinalIgnoreCase) && IsAbout(c, group))
            .OrderBy(c => c.ManagementGroup is null ? 0 : 1)];
        var enforcement = changes.LastOrDefault(c => c.Enforcement is not null)?.Enforcement;
        if (enforcement == "absent" || Target(group, assignment) is not { } targetId)
        {
            return null;
        }

        var isEnforced = enforcement is null ? assignment.IsEnforced : enforcement == "Default";
        var facts = context.Index.Find(assignment.Target);
        var values = Values(assignment, changes, facts);
        string[] open = [.. values.Where(v => ValueCheck.IsPlaceholder(v.Value)).Select(v => v.Key)];
        if (open.Length > 0 && isEnforced)
        {
            context.Say(RenderingDiagnostics.NotEnforced(assignment, open.Length > 4 ? [.. open[..4], $"{open.Length - 4} more"] : open));
            isEnforced = false;
        }

        var message = changes.LastOrDefault(c => c.Message is not null)?.Message;
        return new(group, assignment, targetId)
        {
            IsEnforced = isEnforced,
            Messages = message is not null
                ? [(message, null)]
                : [.. assignment.Messages.Select(m => (Words(m.Message, isEnforced), m.ReferenceId))],
            Values = values,
            NotScopes = [.. assignment.NotScopes.Concat(changes.SelectMany(c => c.Exclusions)).Distinct(StringComparer.OrdinalIgnoreCase)],
            Grants = assignment.HasIdentity ? GrantRendering.Of(context, assignment, values) : [],
        };
    }

    private static bool IsAbout(AssignmentSettings change, RenderedGroup group) =>
        change.ManagementGroup is null || (ManagementGroupId.TryParse(change.ManagementGroup, out var id, out _) && (id == group.SourceId || id == group.Id));

    private static string Words(string message, bool isEnforced) =>
        message.Replace(EnforcementMark, isEnforced ? "must" : "should", StringComparison.Ordinal);

    private string? Target(RenderedGroup group, LibraryAssignment assignment)
    {
        var target = assignment.Target;
        if (context.Availability.Lacks(target))
        {
            context.Say(RenderingDiagnostics.AbsentBuiltIn(
                assignment, target.ToString(), context.Cloud.DisplayName, context.Availability.Nearest(target), context.Settings.AbsentBuiltIns == "error"));
            return null;
        }

        if (target.IsBuiltIn)
        {
            if (context.Index.Find(target) is null)
            {
                context.Say(RenderingDiagnostics.NotInCatalogue(assignment, target));
            }

            return target.Id("");
        }

        if (context.Tailoring.Missing(target) is { } reason)
        {
            context.Say(RenderingDiagnostics.LeftOut(assignment, reason));
            return null;
        }

        if (context.Holder(target.Name, target.IsInitiative, group) is { } holder)
        {
            return target.Id(holder.Id.ResourceId);
        }

        context.Say(RenderingDiagnostics.NotPlaced(assignment, group.SourceId.Text, target.ToString()));
        return null;
    }

    // The library's own values, under those of the tenant, under those of the assignment.
    private ImmutableSortedDictionary<string, JsonElement> Values(LibraryAssignment assignment, AssignmentSettings[] changes, PolicyFacts? facts)
    {
        var values = assignment.Values.ToBuilder();
        foreach (var name in assignment.Values.Keys)
        {
            Put(values, assignment, name, context.Defaults.Find(assignment.Name, name), facts);
        }

        foreach (var name in facts?.Parameters.Keys ?? [])
        {
            Put(values, assignment, name, context.Defaults.Find(assignment.Name, name), facts);
        }

        foreach (var (name, text) in changes.SelectMany(c => c.Parameters))
        {
            Put(values, assignment, name, text, facts);
        }

        var local = Localize(assignment, values.ToImmutable(), facts);
        if (facts is null)
        {
            return local;
        }

        var findings = new List<Diagnostic>();
        var known = ValueCheck.Check(assignment.File, $"policy assignment '{assignment.Name}'", local.Where(v => !IsTailoredAway(assignment, v.Key, facts)), facts.Parameters, findings);
        findings.Where(f => f.Code != "BLEU6006").ToList().ForEach(context.Say);
        foreach (var (name, value) in known.Where(v => v.Value.ValueKind == JsonValueKind.Array && v.Value.GetArrayLength() == 0))
        {
            if (EffectRules.Denies(known, facts) && EffectRules.IsListOfWhatIsAllowed(facts.Parameters[name], context.Index, facts))
            {
                context.Say(DefectDiagnostics.EmptyDeny(assignment, name) with { Severity = DiagnosticSeverity.Error });
            }
        }

        return known;
    }

    private void Put(
        ImmutableSortedDictionary<string, JsonElement>.Builder values, LibraryAssignment assignment, string name, string? text, PolicyFacts? facts)
    {
        if (text is null)
        {
            return;
        }

        var type = facts?.Parameters.GetValueOrDefault(name)?.Type ?? "string";
        if (ValueText.Read(text, type) is { } value)
        {
            values[name] = value;
        }
        else
        {
            context.Say(RenderingDiagnostics.BadValue($"policy assignment '{assignment.Name}' {name}", text.Length > 60 ? text[..60] + "..." : text, type));
        }
    }

    private ImmutableSortedDictionary<string, JsonElement> Localize(
        LibraryAssignment assignment, ImmutableSortedDictionary<string, JsonElement> values, PolicyFacts? facts)
    {
        var hasZones = values.TryGetValue("dnsZoneSubscriptionId", out var zones) && zones.ValueKind == JsonValueKind.String && zones.GetString() is { Length: > 0 } id
            && !ValueCheck.IsPlaceholder(zones) && id.Length > 0;
        var result = values.ToBuilder();
        foreach (var (name, value) in values)
        {
            var local = context.Translation.Value(value, []);
            if (local.ValueKind == JsonValueKind.String && local.GetString() is { } text)
            {
                // Zone ids that are put together from subscription, group and name need none of their own.
                if (context.Translation.IsForeign(text) || (hasZones && ValueCheck.IsPlaceholder(local) && text.Contains("/privateDnsZones/", StringComparison.OrdinalIgnoreCase)))
                {
                    result.Remove(name);
                    continue;
                }

                local = Regional(assignment, name, text, facts?.Parameters.GetValueOrDefault(name)) ?? local;
            }

            result[name] = local;
        }

        if (facts is not null && facts.Parameters.TryGetValue("dnzZoneRegionShortNames", out var table))
        {
            result[table.Name] = JsonSerializer.SerializeToElement(context.Cloud.Regions.ToDictionary(r => r.Name, r => r.BackupCode ?? r.Code));
        }

        // The zones that are audited are those that there are.
        if (facts is not null && facts.Parameters.TryGetValue("privateLinkDnsZones", out var audited) && CloudValues.Zones(context.Cloud).ToList() is { Count: > 0 } names)
        {
            result[audited.Name] = JsonSerializer.SerializeToElement(names);
        }

        return result.ToImmutable();
    }

    private JsonElement? Regional(LibraryAssignment assignment, string name, string text, PolicyParameter? parameter)
    {
        if (text.Contains("${default_location}", StringComparison.Ordinal))
        {
            return ValueText.Of(text.Replace("${default_location}", context.Region.Name, StringComparison.Ordinal));
        }

        if (LateValue.NameIn(text) is not null || !EffectRules.IsRegion(name, parameter) || text.Length == 0 || context.Cloud.FindRegion(text) is not null || context.Cloud.Regions.IsEmpty)
        {
            return null;
        }

        context.Say(RenderingDiagnostics.RegionReplaced(assignment, name, text, context.Region.Name));
        return ValueText.Of(context.Region.Name);
    }

    // A parameter that an initiative lost with the members that read it.
    private bool IsTailoredAway(LibraryAssignment assignment, string name, PolicyFacts facts) =>
        assignment.Target is { IsInitiative: true, IsBuiltIn: false } && !facts.Parameters.ContainsKey(name) && context.Tailoring.HasLost(assignment.Target.Name, name);
}
