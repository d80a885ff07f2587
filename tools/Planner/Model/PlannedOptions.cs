using System.Collections.Immutable;

namespace Bleu.Infra.Planner.Model;

/// <summary>How a resource is treated, whatever its inputs. What is not set is left out.</summary>
public sealed record PlannedOptions
{
    /// <summary>Whether it exists already and is only read.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsRead { get; init; }

    /// <summary>Whether it refuses to be deleted.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool Protect { get; init; }

    /// <summary>Whether it stays in the cloud when it leaves the program.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool RetainOnDelete { get; init; }

    /// <summary>Whether a replacement deletes the old resource first; nothing leaves it to the provider.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public bool? DeleteBeforeReplace { get; init; }

    /// <summary>The version of its provider.</summary>
    /// <value>The default is empty: none was asked for.</value>
    public string Version { get; init; } = "";

    /// <summary>Where its provider's plugin is fetched.</summary>
    /// <value>The default is empty: the usual place.</value>
    public string PluginDownloadUrl { get; init; } = "";

    /// <summary>The id of an existing resource to take over.</summary>
    /// <value>The default is empty: none.</value>
    public string ImportId { get; init; } = "";

    /// <summary>The URN of the resource whose deletion deletes it as well.</summary>
    /// <value>The default is empty: none.</value>
    public string DeletedWith { get; init; } = "";

    /// <summary>Paths of inputs whose changes are not acted on.</summary>
    public ImmutableArray<string> IgnoreChanges { get; init; } = [];

    /// <summary>Paths of properties whose changes replace it.</summary>
    public ImmutableArray<string> ReplaceOnChanges { get; init; } = [];

    /// <summary>Outputs kept out of plain sight beyond those the provider marks.</summary>
    public ImmutableArray<string> AdditionalSecretOutputs { get; init; } = [];

    /// <summary>Former identities: URNs, or what has changed of one, as text.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>How long creating, updating and deleting may take, as the engine reads it.</summary>
    public ImmutableSortedDictionary<string, string> CustomTimeouts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The providers that a remote component hands to its children, by package.</summary>
    public ImmutableSortedDictionary<string, string> Providers { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
