using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Resources;

/// <summary>The resources of a stack, found by type, URN and id.</summary>
public sealed class ResourceSet
{
    private readonly Dictionary<string, List<PolicyResource>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PolicyResource> _byUrn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PolicyResource> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<IReadOnlyList<string>> _secrets;

    /// <summary>A set of resources.</summary>
    /// <param name="resources">The resources; the first one wins where a URN or id comes twice.</param>
    public ResourceSet(IEnumerable<PolicyResource> resources)
    {
        All = [.. resources];
        _secrets = new(() => [.. All.SelectMany(SecretTexts.Of).Distinct(StringComparer.Ordinal)]);
        foreach (var resource in All)
        {
            if (!_byKey.TryGetValue(resource.TypeKey, out var same))
            {
                _byKey[resource.TypeKey] = same = [];
            }

            same.Add(resource);
            _byUrn.TryAdd(resource.Urn, resource);
            if (resource.Id is { Length: > 0 } id)
            {
                _byId.TryAdd(id, resource);
            }
        }
    }

    /// <summary>All of them, in the order of their source.</summary>
    public ImmutableArray<PolicyResource> All { get; }

    /// <summary>The secret texts of all of them; no message shows a part of one.</summary>
    internal IReadOnlyList<string> Secrets => _secrets.Value;

    /// <summary>The resources of a type.</summary>
    /// <param name="type">The token; without a package it is of azure-native.</param>
    public IReadOnlyList<PolicyResource> Of(string type) =>
        _byKey.TryGetValue(TypeTokens.Key(TypeTokens.Full(type)), out var found) ? found : [];

    /// <summary>The resources of several types.</summary>
    /// <param name="types">The tokens.</param>
    public IEnumerable<PolicyResource> Of(IEnumerable<string> types) => types.SelectMany(Of);

    /// <summary>The resource of a URN, or nothing.</summary>
    /// <param name="urn">The URN.</param>
    public PolicyResource? ByUrn(string urn) => _byUrn.GetValueOrDefault(urn);

    /// <summary>The resource of an id, or nothing.</summary>
    /// <param name="id">The id; its case does not matter.</param>
    public PolicyResource? ById(string? id) => id is null ? null : _byId.GetValueOrDefault(id.TrimEnd('/'));
}
