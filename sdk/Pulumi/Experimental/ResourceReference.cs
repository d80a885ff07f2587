namespace Pulumi.Experimental;

/// <summary>A reference to a resource of the deployment.</summary>
public readonly struct ResourceReference : IEquatable<ResourceReference>
{
    /// <summary>Refers to a resource.</summary>
    /// <param name="urn">The URN.</param>
    /// <param name="id">The id; computed while it is not known, null for a component.</param>
    /// <param name="version">The version of the resource's package; empty when it does not matter.</param>
    public ResourceReference(Urn urn, PropertyValue id, string version)
    {
        URN = urn;
        Id = id;
        PackageVersion = version;
    }

    /// <summary>The URN.</summary>
    public Urn URN { get; }

    /// <summary>The id; computed while it is not known, null for a component.</summary>
    public PropertyValue Id { get; }

    /// <summary>The version of the resource's package; empty when it does not matter.</summary>
    public string PackageVersion { get; }

    /// <summary>Tells whether two references are the same.</summary>
    public static bool operator ==(ResourceReference left, ResourceReference right) => left.Equals(right);

    /// <summary>Tells whether two references differ.</summary>
    public static bool operator !=(ResourceReference left, ResourceReference right) => !left.Equals(right);

    /// <summary>Tells whether another reference is the same: URN, id and version.</summary>
    /// <param name="other">The other reference.</param>
    public bool Equals(ResourceReference other) =>
        URN == other.URN && Equals(Id, other.Id) && string.Equals(PackageVersion, other.PackageVersion, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ResourceReference other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(URN, Id, PackageVersion);
}
