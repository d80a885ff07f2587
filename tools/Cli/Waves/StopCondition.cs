namespace Bleu.Infra.Cli.Waves;

/// <summary>One of the conditions under which a change goes on to the next wave, and how it stands.</summary>
/// <param name="Wave">The number of the wave.</param>
/// <param name="Name">What it is about: <c>deployments</c>, <c>policies</c>, <c>watch</c>, <c>drift</c> or <c>health</c>.</param>
/// <param name="State">How it stands.</param>
/// <param name="Words">Why, as a clause.</param>
internal sealed record StopCondition(int Wave, string Name, StopState State, string Words);
