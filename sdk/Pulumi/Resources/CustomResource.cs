namespace Pulumi;

/// <summary>A resource that a provider creates, reads, updates and deletes.</summary>
public class CustomResource : Resource
{
    /// <summary>Registers the resource.</summary>
    /// <param name="type">The type token.</param>
    /// <param name="name">The name, unique among resources of the type below the same parents.</param>
    /// <param name="args">The inputs.</param>
    /// <param name="options">How it is treated.</param>
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : this(type, name, args, options, dependency: false)
    {
    }

    /// <summary>Registers the resource of a package that is registered first.</summary>
    /// <param name="type">The type token.</param>
    /// <param name="name">The name, unique among resources of the type below the same parents.</param>
    /// <param name="args">The inputs.</param>
    /// <param name="options">How it is treated.</param>
    /// <param name="registerPackageRequest">The package.</param>
    public CustomResource(
        string type, string name, ResourceArgs? args, CustomResourceOptions? options = null, RegisterPackageRequest? registerPackageRequest = null)
        : this(type, name, args, options, dependency: false, registerPackageRequest)
    {
    }

    private protected CustomResource(
        string type, string name, ResourceArgs? args, CustomResourceOptions? options, bool dependency, RegisterPackageRequest? registerPackageRequest = null)
        : base(type, name, true, args ?? ResourceArgs.Empty, options ?? new CustomResourceOptions(), false, dependency, registerPackageRequest)
    {
    }

    /// <summary>The id that the provider gave; unknown until the resource exists.</summary>
    [Output("id")]
    public Output<string> Id { get; private protected set; } = null!;
}
