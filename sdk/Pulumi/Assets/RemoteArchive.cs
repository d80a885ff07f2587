namespace Pulumi;

/// <summary>A packed file that is fetched.</summary>
public sealed class RemoteArchive : Archive
{
    /// <summary>Takes an address.</summary>
    /// <param name="uri">The address: <c>http</c>, <c>https</c> or <c>file</c>.</param>
    public RemoteArchive(string uri)
        : base("uri", uri)
    {
    }
}
