namespace Bleu.Infra.Clouds;

/// <summary>A service that a cloud does not offer.</summary>
/// <param name="Service">The service.</param>
/// <param name="Confidence">How far this can be trusted.</param>
/// <param name="Source">Where it comes from, in words.</param>
public sealed record UnavailableService(string Service, Confidence Confidence, string Source)
{
    /// <summary>The id by which components ask for it, one of <see cref="CloudService"/>; nothing for services that none asks for.</summary>
    public string? Id { get; init; }
}
