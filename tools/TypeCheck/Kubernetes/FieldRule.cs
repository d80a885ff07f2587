using System.Collections.Immutable;

namespace Bleu.Infra.TypeCheck.Kubernetes;

/// <summary>What the API server asks of a field.</summary>
/// <param name="Form">The form that it must have; empty where values are listed.</param>
/// <param name="Values">The texts that it may be, or that the items of a list may be.</param>
internal sealed record FieldRule(string Form, ImmutableArray<string> Values);
