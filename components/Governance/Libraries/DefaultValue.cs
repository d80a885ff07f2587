using System.Collections.Immutable;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>A value that a user gives once and that parameters of several assignments take.</summary>
/// <param name="Name">Its name: <c>log_analytics_workspace_id</c>.</param>
/// <param name="Description">What it means.</param>
/// <param name="Targets">Where it goes.</param>
/// <param name="File">The file it stands in.</param>
public sealed record DefaultValue(string Name, string Description, ImmutableArray<DefaultTarget> Targets, string File);
