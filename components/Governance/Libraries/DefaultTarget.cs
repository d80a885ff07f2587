using System.Collections.Immutable;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>Where a <see cref="DefaultValue"/> goes.</summary>
/// <param name="Assignment">The name of the assignment.</param>
/// <param name="Parameters">The names of its parameters.</param>
public sealed record DefaultTarget(string Assignment, ImmutableArray<string> Parameters);
