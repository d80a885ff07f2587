using System.Collections.Immutable;
using Bleu.Infra.Governance.Hierarchy;
using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>
/// What governs a tenant: its management groups, the policies and roles of a library, where they are placed, and the rights that the
/// identities of policies need.
/// </summary>
public sealed class TenantGovernance : ComponentResource
{
    /// <summary>Declares what the rendering holds.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), or groups are wrong (BLEU6036 to BLEU6040).</exception>
    public TenantGovernance(string name, TenantGovernanceArgs args, ComponentResourceOptions? options = null)
        : base("bleu:governance:TenantGovernance", name, args, options)
    {
        new ArgumentChecks(nameof(TenantGovernance), name)
            .Required(args.Rendering, "Rendering")
            .Required(args.TenantId, "TenantId")
            .Required(args.Location, "Location")
            .Throw();
        Groups = new(
            name,
            new ManagementGroupsArgs
            {
                TenantId = args.TenantId,
                ParentId = args.ParentId ?? args.TenantId,
                DefaultGroupId = DefaultGroup(args),
                RequireAuthorization = args.RequireAuthorization,
                Groups = [.. args.Rendering.Groups.Select(g => new GroupArgs
                {
                    Id = g.Id.Text,
                    DisplayName = g.DisplayName,
                    ParentId = g.Parent?.Text,
                    Existing = g.Existing,
                    Adopt = g.Adopt,
                })],
            },
            new ComponentResourceOptions { Parent = this });
        var child = new ComponentResourceOptions { Parent = this };
        if (!HasContent(args.Rendering))
        {
            // A hierarchy without policies.
            GroupIds = Groups.GroupIds;
            RegisterOutputs(new Dictionary<string, object?> { ["groupIds"] = GroupIds });
            return;
        }

        Content = new(name, new PolicyContentArgs { Rendering = args.Rendering, Groups = Groups }, child);
        foreach (var group in args.Rendering.Groups.Where(g => args.Rendering.Assignments.Any(a => a.Group == g)))
        {
            _ = new PolicyPlacement(
                group.SourceId.Text,
                new PolicyPlacementArgs
                {
                    Group = group,
                    Rendering = args.Rendering,
                    Groups = Groups,
                    Content = Content,
                    Location = args.Location,
                    Late = args.Late,
                },
                child);
        }

        GroupIds = Groups.GroupIds;
        RegisterOutputs(new Dictionary<string, object?> { ["groupIds"] = GroupIds });
    }

    /// <summary>The management groups.</summary>
    public ManagementGroups Groups { get; }

    /// <summary>The definitions, initiatives and roles; nothing where the library has none.</summary>
    public PolicyContent? Content { get; }

    /// <summary>The ARM ids of the management groups, by their short ids.</summary>
    [Output("groupIds")]
    public Output<ImmutableDictionary<string, string>> GroupIds { get; private set; }

    private static bool HasContent(Rendering.TenantRendering rendering) =>
        rendering.Definitions.Length + rendering.Initiatives.Length + rendering.Roles.Length + rendering.Assignments.Length > 0;

    private static string? DefaultGroup(TenantGovernanceArgs args) =>
        args.DefaultGroupId is { } wanted && ManagementGroupId.TryParse(wanted, out var id, out _)
            ? args.Rendering.Groups.FirstOrDefault(g => g.SourceId == id)?.Id.Text ?? wanted
            : args.DefaultGroupId;
}
