namespace Bleu.Infra.Cli.Testing;

/// <summary>What the tests of an area reported in its result file.</summary>
/// <param name="Passed">How many tests passed.</param>
/// <param name="Failures">The names of the tests that failed, each with its message.</param>
/// <param name="Skips">The names of the tests that were skipped, each with its reason.</param>
internal sealed record TestOutcome(int Passed, IReadOnlyList<(string Test, string Message)> Failures, IReadOnlyList<(string Test, string Reason)> Skips)
{
    /// <summary>How many tests were found.</summary>
    public int Total => Passed + Failures.Count + Skips.Count;
}
