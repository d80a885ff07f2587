namespace Pulumi;

/// <summary>An archive put together from assets and other archives.</summary>
public sealed class AssetArchive : Archive
{
    /// <summary>Takes the parts.</summary>
    /// <param name="assets">Assets and archives by their path in this archive.</param>
    public AssetArchive(IDictionary<string, AssetOrArchive> assets)
        : base("assets", new Dictionary<string, AssetOrArchive>(assets, StringComparer.Ordinal))
    {
    }
}
