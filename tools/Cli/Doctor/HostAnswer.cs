namespace Bleu.Infra.Cli.Doctor;

/// <summary>How a host answered.</summary>
/// <param name="Status">The status of HTTP; 0 where it did not answer.</param>
/// <param name="Date">The time that it gave.</param>
/// <param name="Problem">Why it did not answer.</param>
/// <param name="IsUntrusted">Whether its certificate is not trusted here.</param>
internal sealed record HostAnswer(int Status, DateTimeOffset? Date, string Problem = "", bool IsUntrusted = false);
