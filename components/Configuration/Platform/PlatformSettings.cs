namespace Bleu.Infra.Configuration.Platform;

/// <summary>
/// A stack that builds what a tenant has once: its management groups, its policies and the roles that go with them. Its subscription
/// is the one of management, which holds the logs.
/// </summary>
public sealed record PlatformSettings : StackSettings
{
    /// <summary>The folder of a policy library in the format of the Azure Landing Zones Library, relative to the project; nothing for the library that ships.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Library { get; init; }

    /// <summary>How the library is applied.</summary>
    public GovernanceSettings Governance { get; init; } = new();

    /// <summary>What keeps the tenant in order besides its policies.</summary>
    public ControlSettings Controls { get; init; } = new();
}
