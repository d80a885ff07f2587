using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>What a private endpoint leads to.</summary>
/// <param name="ResourceId">The ARM id of the resource.</param>
/// <param name="GroupId">The part of the resource, as Private Link names it: <c>vault</c>, <c>blob</c>.</param>
internal sealed record PrivateTarget(Input<string> ResourceId, string GroupId);
