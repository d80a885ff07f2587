namespace Pulumi.Experimental.Provider;

/// <summary>The package that the provider serves now.</summary>
public sealed class ParameterizeResponse
{
    /// <summary>Makes the message.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="version">Its version.</param>
    public ParameterizeResponse(string name, string version)
    {
        Name = name;
        Version = version;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }
}
