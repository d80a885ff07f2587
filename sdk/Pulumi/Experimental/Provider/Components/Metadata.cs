namespace Pulumi.Experimental.Provider;

/// <summary>What a package of components is called.</summary>
/// <param name="Name">The name: a letter, then letters, digits, hyphens and underscores.</param>
/// <param name="Namespace">Who publishes it; nothing leaves it out.</param>
/// <param name="Version">The version; nothing leaves it out.</param>
/// <param name="DisplayName">The name for people; nothing takes the name.</param>
public record Metadata(string Name, string? Namespace = null, string? Version = null, string? DisplayName = null);
