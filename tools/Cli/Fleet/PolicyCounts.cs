namespace Bleu.Infra.Cli.Fleet;

/// <summary>How often the policies found what, on one stack.</summary>
/// <param name="Passed">The rules that are kept.</param>
/// <param name="Failed">Those that are broken.</param>
/// <param name="Undetermined">Those that only known values decide.</param>
/// <param name="Waived">Those that someone has answered for.</param>
/// <param name="Blocking">What stands in the way of a deployment.</param>
internal sealed record PolicyCounts(int Passed, int Failed, int Undetermined, int Waived, int Blocking);
