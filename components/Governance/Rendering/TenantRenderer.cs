using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Catalogue;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>Renders a library for a tenant: its groups, definitions, assignments and roles, with the values of its cloud.</summary>
public static class TenantRenderer
{
    /// <summary>Renders a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="cloud">The cloud of the tenant.</param>
    /// <param name="region">The region of identities, and of values that name one.</param>
    /// <param name="settings">How the library is applied.</param>
    /// <param name="late">The names of default values that the running program will have; see <see cref="LateValue"/>.</param>
    /// <param name="catalogue">The built-ins; nothing for those that ship.</param>
    /// <exception cref="DiagnosticException">Everything that must be mended.</exception>
    public static TenantRendering Render(
        PolicyLibrary library,
        CloudProfile cloud,
        Region region,
        GovernanceSettings settings,
        IReadOnlySet<string>? late = null,
        BuiltInCatalogue? catalogue = null)
    {
        var findings = new List<Diagnostic>();
        var architecture = GroupRendering.Architecture(library, settings.Architecture, findings);
        var groups = architecture is null ? [] : GroupRendering.Groups(architecture, settings, findings);
        if (findings.Count > 0)
        {
            throw new DiagnosticException(findings);
        }

        var builtIns = catalogue ?? BuiltInCatalogue.Default;
        var availability = new Availability(cloud, builtIns);
        var translation = new CloudTranslation(cloud);
        var tailoring = new LibraryTailoring(library, translation, availability, findings);
        var context = new RenderContext(
            cloud, region, settings, groups, tailoring,
            new(tailoring.Definitions, tailoring.Initiatives, builtIns), availability, translation,
            new(library, settings, cloud, region, late ?? ImmutableHashSet<string>.Empty, findings), findings);
        var rendering = new ContentRendering(context, library).Render();
        LimitCheck.Find(rendering, findings);
        return findings.Exists(f => f.Severity == DiagnosticSeverity.Error)
            ? throw new DiagnosticException(findings.Where(f => f.Severity == DiagnosticSeverity.Error))
            : rendering with { Findings = [.. findings] };
    }
}
