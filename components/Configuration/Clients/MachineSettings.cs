namespace Bleu.Infra.Configuration.Clients;

/// <summary>What the machines of a service start from.</summary>
/// <param name="Image">The ARM id of a version of an image in a gallery.</param>
/// <param name="PublicKey">The public SSH key of the administrators.</param>
/// <param name="Count">How many machines a scale set has.</param>
public sealed record MachineSettings(string Image, string PublicKey, int Count);
