using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>What an SDK of the parameterized package holds, given whenever a program uses it.</summary>
public sealed class ParametersValue : Parameters
{
    /// <summary>Takes the value.</summary>
    /// <param name="name">The name of the package.</param>
    /// <param name="version">The version of the package.</param>
    /// <param name="value">What the provider wrote into its schema.</param>
    public ParametersValue(string name, string version, ImmutableArray<byte> value)
    {
        Name = name;
        Version = version;
        Value = value;
    }

    /// <summary>The name of the package.</summary>
    public string Name { get; }

    /// <summary>The version of the package.</summary>
    public string Version { get; }

    /// <summary>What the provider wrote into its schema.</summary>
    public ImmutableArray<byte> Value { get; }
}
