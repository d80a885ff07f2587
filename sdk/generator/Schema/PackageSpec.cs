namespace Bleu.Infra.Generator.Schema;

/// <summary>A provider package, trimmed to what is used.</summary>
internal sealed record PackageSpec
{
    /// <summary>The package's name.</summary>
    public required string Name { get; init; }

    /// <summary>The package's version.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 over the typings that were read.</summary>
    public required string SourceHash { get; init; }

    /// <summary>The C# names of modules.</summary>
    public required IReadOnlyDictionary<string, string> Namespaces { get; init; }

    /// <summary>How C# is written: empty, or <c>kubernetes20</c>.</summary>
    public string Compatibility { get; init; } = "";

    /// <summary>The provider's own configuration.</summary>
    public required ResourceSpec Provider { get; init; }

    /// <summary>The configuration keys that programs can read too.</summary>
    public IReadOnlyList<PropertySpec> Configuration { get; init; } = [];

    public required IReadOnlyList<ResourceSpec> Resources { get; init; }

    public required IReadOnlyList<FunctionSpec> Functions { get; init; }

    public required IReadOnlyList<ObjectTypeSpec> ObjectTypes { get; init; }

    public required IReadOnlyList<EnumTypeSpec> EnumTypes { get; init; }
}
