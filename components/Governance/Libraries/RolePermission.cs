using System.Collections.Immutable;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>A part of what a role permits.</summary>
/// <param name="Actions">The actions on resources it allows.</param>
/// <param name="NotActions">The actions it takes out again.</param>
/// <param name="DataActions">The actions on data it allows.</param>
/// <param name="NotDataActions">The actions on data it takes out again.</param>
public sealed record RolePermission(
    ImmutableArray<string> Actions, ImmutableArray<string> NotActions, ImmutableArray<string> DataActions, ImmutableArray<string> NotDataActions);
