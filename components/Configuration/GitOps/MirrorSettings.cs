namespace Bleu.Infra.Configuration.GitOps;

/// <summary>Where packages and plugins come from: mirrors inside the cloud.</summary>
public sealed record MirrorSettings
{
    /// <summary>The package source of .NET, an HTTPS address.</summary>
    public required string NuGet { get; init; }

    /// <summary>The server of the engine's plugins, an HTTPS address.</summary>
    public required string Plugins { get; init; }
}
