namespace Bleu.Infra.Cli;

/// <summary>How the command ends; <c>docs/commands.md</c> promises these numbers.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>Something is wrong with what was looked at: a configuration, a plan, a test. The diagnostics say what.</summary>
    public const int Findings = 1;

    /// <summary>The command was called wrongly.</summary>
    public const int Usage = 2;

    /// <summary>The command itself failed.</summary>
    public const int Internal = 3;

    /// <summary>The user broke it off.</summary>
    public const int Cancelled = 130;
}
