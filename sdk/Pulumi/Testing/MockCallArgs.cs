using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>A function or method that mocks are asked for.</summary>
public class MockCallArgs
{
    /// <summary>The token.</summary>
    public string? Token { get; set; }

    /// <summary>The arguments: secrets in plain, unknown ones left out.</summary>
    public ImmutableDictionary<string, object> Args { get; set; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>The reference of the provider; empty for the default one.</summary>
    public string? Provider { get; set; }
}
