namespace Bleu.Infra.Productivity;

/// <summary>A host that a record of a mail domain names.</summary>
/// <param name="Setting">The setting by which a client supplies it: <c>mailHost</c>.</param>
/// <param name="Key">The key of the cloud's profile that may know it.</param>
/// <param name="Purpose">What it is for, in words.</param>
/// <param name="Value">The host; nothing where neither knows it.</param>
internal sealed record MailHost(string Setting, string Key, string Purpose, string? Value)
{
    /// <summary>Whether the profile knows it but for the tenant's first domain, which nobody gave.</summary>
    public bool LacksTenant { get; init; }

    /// <summary>Whether the client supplied it itself.</summary>
    public bool IsSupplied { get; init; }
}
