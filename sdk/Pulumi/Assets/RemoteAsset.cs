namespace Pulumi;

/// <summary>A file that is fetched.</summary>
public sealed class RemoteAsset : Asset
{
    /// <summary>Takes an address.</summary>
    /// <param name="uri">The address: <c>http</c>, <c>https</c> or <c>file</c>.</param>
    public RemoteAsset(string uri)
        : base("uri", uri)
    {
    }
}
