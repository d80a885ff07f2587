namespace Pulumi.Experimental.Provider;

/// <summary>What a check found.</summary>
public class CheckResult
{
    /// <summary>Nothing is wrong.</summary>
    public static readonly CheckResult Empty = new([]);

    /// <summary>Takes what is wrong.</summary>
    /// <param name="failures">What is wrong, input by input; empty when nothing is.</param>
    public CheckResult(IList<CheckFailure> failures) => Failures = failures;

    /// <summary>What is wrong, input by input; empty when nothing is.</summary>
    public IList<CheckFailure> Failures { get; set; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsValid => Failures.Count == 0;
}
