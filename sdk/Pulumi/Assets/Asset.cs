using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A single file or text.</summary>
public abstract class Asset : AssetOrArchive
{
    private protected Asset(string property, string value)
        : base(Constants.SpecialAssetSig, property, value)
    {
    }
}
