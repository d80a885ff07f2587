using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Diagnostics;
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
    /// <exception cref="DiagnosticException">Everything that must be mended.</exception>
    public static TenantRendering Render(PolicyLibrary library, CloudProfile cloud, Region region, GovernanceSettings settings)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        ArgumentNullException.ThrowIfNull(region);
        var findings = new List<Diagnostic>();
        var architecture = GroupRendering.Architecture(library, settings.Architecture, findings);
        var groups = architecture is null ? [] : GroupRendering.Groups(architecture, settings, findings);
        return findings.Exists(f => f.Severity == DiagnosticSeverity.Error)
            ? throw new DiagnosticException(findings)
            : new() { Library = library, Groups = groups, Findings = [.. findings] };
    }
}
