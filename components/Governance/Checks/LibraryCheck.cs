using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Catalogue;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Governance.Rendering;

namespace Bleu.Infra.Governance.Checks;

/// <summary>Finds defects in the content of a library, as it ships: before a tenant's values take the place of its own.</summary>
public static class LibraryCheck
{
    /// <summary>The defects, each with a code of its own, sorted by code and subject.</summary>
    /// <param name="library">The library.</param>
    /// <param name="cloud">The cloud it is meant for.</param>
    /// <param name="catalogue">The built-ins; nothing for those that ship.</param>
    public static ImmutableArray<Diagnostic> Find(PolicyLibrary library, CloudProfile cloud, BuiltInCatalogue? catalogue = null)
    {
        var findings = new List<Diagnostic>();
        var index = new PolicyIndex(library.Definitions, library.Initiatives, catalogue ?? BuiltInCatalogue.Default);
        new AssignmentCheck(library, index, findings).Find();
        new PlacementCheck(library, index, findings).Find();
        ContentCheck.Find(library, index, cloud, findings);
        return [.. findings.Distinct().OrderBy(f => f.Code, StringComparer.Ordinal).ThenBy(f => f.Subject, StringComparer.Ordinal).ThenBy(f => f.Problem, StringComparer.Ordinal)];
    }
}
