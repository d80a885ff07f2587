using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Resources;

/// <summary>A resource as rules see it, wherever it comes from: a plan, the engine, a state, a template or a manifest.</summary>
public sealed record PolicyResource
{
    /// <summary>The type as a Pulumi token; an ARM type that no token stands for is kept as it is.</summary>
    public required string Type
    {
        get;
        init
        {
            field = value;
            TypeKey = TypeTokens.Key(value);
        }
    }

    /// <summary>The type in the form in which rules look it up: without an API version.</summary>
    public string TypeKey { get; private init; } = "";

    /// <summary>The name given by the program, the template or the manifest.</summary>
    public required string Name { get; init; }

    /// <summary>The URN; for what never had one, something of the same form.</summary>
    public required string Urn { get; init; }

    /// <summary>The provider's id; nothing while it is not known.</summary>
    public string? Id { get; init; }

    /// <summary>Whether a provider manages it; components and the stack are not custom.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool IsCustom { get; init; } = true;

    /// <summary>The parent's URN.</summary>
    /// <value>The default is empty: none.</value>
    public string Parent { get; init; } = "";

    /// <summary>The provider's reference, <c>URN::id</c>.</summary>
    /// <value>The default is empty: none.</value>
    public string Provider { get; init; } = "";

    /// <summary>What it was given. Secrets and unknown values keep their marks.</summary>
    public PlanMap Inputs { get; init; } = PlanMap.Empty;

    /// <summary>What it yields.</summary>
    /// <value>The default is empty: not known to this source.</value>
    public PlanMap Outputs { get; init; } = PlanMap.Empty;

    /// <summary>The URNs of the resources that must exist first.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Dependencies { get; init; } = [];

    /// <summary>How it is treated, whatever its inputs.</summary>
    public PlannedOptions Options { get; init; } = new();

    /// <summary>Whether the source tells options at all; templates and manifests have none.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool HasOptions { get; init; } = true;

    /// <summary>The input at a path; nothing when a step is missing, an unknown value when a step is not known.</summary>
    /// <param name="path">The path, without <c>[*]</c>.</param>
    public PlanValue? Find(PropertyPath path) => path.Find(Inputs);

    /// <summary>The type's part after the module, and the name, for people.</summary>
    public override string ToString() => $"{Type} '{Name}'";
}
