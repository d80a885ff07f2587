namespace Pulumi.Experimental.Provider;

/// <summary>Asks for the schema of the package.</summary>
public sealed class GetSchemaRequest
{
    /// <summary>Makes the message.</summary>
    /// <param name="version">The version of the form of schemas.</param>
    /// <param name="subpackageName">The parameterized package that is meant; empty for the plain one.</param>
    /// <param name="subpackageVersion">Its version.</param>
    public GetSchemaRequest(int version, string subpackageName, string subpackageVersion)
    {
        Version = version;
        SubpackageName = subpackageName;
        SubpackageVersion = subpackageVersion;
    }

    /// <summary>The version of the form of schemas; 0 is the only one.</summary>
    public int Version { get; }

    /// <summary>The parameterized package that is meant; empty for the plain one.</summary>
    public string SubpackageName { get; }

    /// <summary>Its version.</summary>
    public string SubpackageVersion { get; }
}
