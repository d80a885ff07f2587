using System.Collections.Immutable;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Naming;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>Places the content of archetypes at the groups of a tenant.</summary>
/// <param name="context">What the parts of a rendering share.</param>
/// <param name="library">The library.</param>
internal sealed class ContentRendering(RenderContext context, PolicyLibrary library)
{
    /// <summary>Places everything.</summary>
    public TenantRendering Render()
    {
        var needed = Needed();
        var deprecated = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        var definitions = ImmutableArray.CreateBuilder<RenderedDefinition>();
        var initiatives = ImmutableArray.CreateBuilder<RenderedInitiative>();
        var roles = ImmutableArray.CreateBuilder<RenderedRole>();
        foreach (var group in context.Groups)
        {
            foreach (var name in Names(group, a => a.Definitions))
            {
                if (!context.Tailoring.Definitions.TryGetValue(name, out var definition))
                {
                    continue;
                }

                if (definition.IsDeprecated && !context.Settings.IncludeDeprecated && !needed.Contains(name))
                {
                    deprecated.Add(definition.Name);
                }
                else if (context.Hold(name, isInitiative: false, group))
                {
                    definitions.Add(new(group, definition));
                }
            }

            foreach (var name in Names(group, a => a.Initiatives))
            {
                if (context.Tailoring.Initiatives.TryGetValue(name, out var initiative) && context.Hold(name, isInitiative: true, group))
                {
                    initiatives.Add(new(group, initiative, definition => (context.Holder(definition, isInitiative: false, group) ?? group).Id.ResourceId));
                }
            }

            foreach (var name in Names(group, a => a.Roles))
            {
                var role = library.Roles[name];
                roles.Add(new(group, NamedGuid.OfIds(group.Id.ResourceId, role.Name), role));
            }
        }

        var assignments = Assignments();
        AvailabilityNote(assignments, initiatives);
        return new()
        {
            Library = library,
            Groups = context.Groups,
            Definitions = definitions.ToImmutable(),
            Initiatives = initiatives.ToImmutable(),
            Roles = roles.ToImmutable(),
            Assignments = assignments,
            Deprecated = [.. deprecated],
        };
    }

    private ImmutableArray<RenderedAssignment> Assignments()
    {
        var renderer = new AssignmentRenderer(context);
        var assignments = ImmutableArray.CreateBuilder<RenderedAssignment>();
        var placed = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in context.Groups)
        {
            foreach (var name in Names(group, a => a.Assignments))
            {
                placed.Add(name);
                if (renderer.Render(group, library.Assignments[name]) is { } assignment)
                {
                    assignments.Add(assignment);
                }
            }
        }

        foreach (var change in context.Settings.Assignments.Where(c => !placed.Contains(c.Name)))
        {
            context.Say(RenderingDiagnostics.UnknownAssignment(change.Name, placed));
        }

        return assignments.ToImmutable();
    }

    // Deprecated definitions stay as long as something that is placed uses them.
    private HashSet<string> Needed() => new(
        library.Initiatives.Values.SelectMany(i => i.Members).Select(m => m.Definition)
            .Concat(library.Assignments.Values.Select(a => a.Target))
            .Where(r => r is { IsBuiltIn: false, IsInitiative: false })
            .Select(r => r.Name),
        StringComparer.OrdinalIgnoreCase);

    private IEnumerable<string> Names(RenderedGroup group, Func<Archetype, ImmutableArray<string>> part) =>
        group.Archetypes.SelectMany(name => part(library.Archetypes[name])).Distinct(StringComparer.OrdinalIgnoreCase);

    private void AvailabilityNote(ImmutableArray<RenderedAssignment> assignments, IEnumerable<RenderedInitiative> initiatives)
    {
        var unknown = assignments.Select(a => a.Source.Target)
            .Concat(initiatives.SelectMany(i => i.Initiative.Members).Select(m => m.Definition))
            .Where(context.Availability.IsUnknown)
            .Select(r => r.Name.ToLowerInvariant())
            .Distinct()
            .Count();
        if (unknown > 0)
        {
            context.Say(RenderingDiagnostics.AvailabilityUnknown(context.Cloud, unknown));
        }
    }
}
