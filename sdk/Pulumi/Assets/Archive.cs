using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A folder of files, or a packed one.</summary>
public abstract class Archive : AssetOrArchive
{
    private protected Archive(string property, object value)
        : base(Constants.SpecialArchiveSig, property, value)
    {
    }
}
