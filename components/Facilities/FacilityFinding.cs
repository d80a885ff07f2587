using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Facilities;

/// <summary>What is wrong with the facilities of a region.</summary>
/// <param name="Path">The part that it is about, in the words of configuration: <c>facilities.sites[0].country</c>.</param>
/// <param name="Say">Makes the diagnostic, from the subject as the user knows it.</param>
internal sealed record FacilityFinding(string Path, Func<string, Diagnostic> Say);
