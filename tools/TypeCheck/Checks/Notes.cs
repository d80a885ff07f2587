using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.TypeCheck.Checks;

/// <summary>Types that could not be checked, or not exactly: each is said once.</summary>
internal sealed class Notes
{
    private readonly SortedDictionary<string, (int Count, string Reason)> _without = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (string Version, string Used)> _nearest = new(StringComparer.Ordinal);

    public void WithoutDefinition(string type, string reason) =>
        _without[type] = (_without.TryGetValue(type, out var known) ? known.Count + 1 : 1, reason);

    public void Nearest(string type, string version, string used) => _nearest[type] = (version, used);

    public IEnumerable<Diagnostic> ToDiagnostics() =>
    [
        .. _nearest.Select(n => TypeDiagnostics.NearestDefinition(n.Key, n.Value.Version, n.Value.Used)),
        .. _without.Select(w => TypeDiagnostics.NoDefinition(w.Key, w.Value.Count, w.Value.Reason)),
    ];
}
