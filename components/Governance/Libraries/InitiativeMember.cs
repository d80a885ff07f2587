using System.Collections.Immutable;
using System.Text.Json;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>A policy definition as an <see cref="Initiative"/> uses it.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="ReferenceId">Its name inside the initiative.</param>
/// <param name="Version">The version it is pinned to; empty where nothing is said.</param>
/// <param name="Values">The values of its parameters: constants, or expressions over the initiative's parameters.</param>
/// <param name="Groups">The groups of the initiative it belongs to.</param>
public sealed record InitiativeMember(
    PolicyReference Definition,
    string ReferenceId,
    string Version,
    ImmutableSortedDictionary<string, JsonElement> Values,
    ImmutableArray<string> Groups);
