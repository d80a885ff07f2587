using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Platform;

/// <summary>What differs from the library for a policy assignment.</summary>
public sealed record AssignmentSettings
{
    /// <summary>The assignment's name in the library.</summary>
    public required string Name { get; init; }

    /// <summary>The management group where it differs; nothing for every group that has the assignment.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? ManagementGroup { get; init; }

    /// <summary>Whether it has effects: <c>Default</c>, <c>DoNotEnforce</c>, or <c>absent</c> when it is not to be placed at all.</summary>
    /// <value>The default is <see langword="null"/>: as the library says.</value>
    public string? Enforcement { get; init; }

    /// <summary>Values of its parameters by name; lists and objects as JSON text.</summary>
    /// <value>The default is empty.</value>
    public ImmutableSortedDictionary<string, string> Parameters { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The scopes below that it leaves out: ARM ids.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Exclusions { get; init; } = [];

    /// <summary>What is said to those whose resources do not comply.</summary>
    /// <value>The default is <see langword="null"/>: as the library says.</value>
    public string? Message { get; init; }
}
