using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A provider configured by the program, which manages the resources of one package.</summary>
public class ProviderResource : CustomResource
{
    private const string TypePrefix = "pulumi:providers:";

    /// <summary>Registers the provider.</summary>
    /// <param name="package">The package, such as <c>azure-native</c>.</param>
    /// <param name="name">The name, unique among providers of the package.</param>
    /// <param name="args">The provider's configuration.</param>
    /// <param name="options">How it is treated.</param>
    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : this(package, name, args, options, null)
    {
    }

    /// <summary>Registers the provider of a package that is registered first.</summary>
    /// <param name="package">The package, such as <c>azure-native</c>.</param>
    /// <param name="name">The name, unique among providers of the package.</param>
    /// <param name="args">The provider's configuration.</param>
    /// <param name="options">How it is treated.</param>
    /// <param name="registerPackageRequest">The package's registration.</param>
    public ProviderResource(
        string package, string name, ResourceArgs args, CustomResourceOptions? options = null, RegisterPackageRequest? registerPackageRequest = null)
        : base(TypePrefix + package, name, args, options, dependency: false, registerPackageRequest)
    {
        Package = package;
    }

    private protected ProviderResource(string package)
        : base("", "", null, null, dependency: true)
    {
        Package = package;
    }

    internal string Package { get; }

    /// <summary>The reference that requests carry: <c>URN::id</c>, the id unknown while the provider is not created.</summary>
    internal static async Task<string?> ReferenceAsync(ProviderResource? provider)
    {
        if (provider is null)
        {
            return null;
        }

        var urn = await provider.Urn.DataTask.ConfigureAwait(false);
        var id = await provider.Id.DataTask.ConfigureAwait(false);
        return $"{urn.Value}::{(id.IsKnown && !string.IsNullOrEmpty(id.Value) ? id.Value : Constants.UnknownProviderId)}";
    }
}
