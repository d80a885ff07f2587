using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>A resource that mocks are asked for.</summary>
public class MockResourceArgs
{
    /// <summary>The type token.</summary>
    public string? Type { get; set; }

    /// <summary>The name given by the program.</summary>
    public string? Name { get; set; }

    /// <summary>The inputs: secrets in plain, unknown ones left out.</summary>
    public ImmutableDictionary<string, object> Inputs { get; set; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>The reference of the provider; empty for the default one.</summary>
    public string? Provider { get; set; }

    /// <summary>The id to import or read; empty when a new resource is wanted.</summary>
    public string? Id { get; set; }
}
