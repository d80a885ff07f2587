namespace Pulumi;

/// <summary>A stand-in for a provider of which only the reference is known.</summary>
internal sealed class DependencyProviderResource : ProviderResource
{
    public DependencyProviderResource(string reference)
        : base(PackageOf(reference))
    {
        var split = reference.LastIndexOf("::", StringComparison.Ordinal);
        Urn = new(new OutputData<string>([], reference[..split], true, false));
        var id = reference[(split + 2)..];
        var isKnown = id != Serialization.Constants.UnknownValue;
        Id = new(new OutputData<string>([], isKnown ? id : "", isKnown, false));
    }

    private static string PackageOf(string reference) => reference.Split("::")[2].Split(':')[^1];
}
