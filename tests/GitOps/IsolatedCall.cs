namespace Bleu.Infra.GitOps.Tests;

/// <summary>A call without a network.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Written">How many bytes of results it wrote.</param>
/// <param name="Error">What it said beside them.</param>
/// <param name="Attempts">What it tried to reach.</param>
internal sealed record IsolatedCall(int ExitCode, int Written, string Error, IReadOnlyList<string> Attempts);
