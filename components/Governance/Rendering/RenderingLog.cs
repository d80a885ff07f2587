using Bleu.Infra.Diagnostics;
using Pulumi;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>Hands what a rendering found to the engine, which shows it beside the plan.</summary>
public static class RenderingLog
{
    /// <summary>Says everything: warnings as warnings, the rest for information.</summary>
    /// <param name="findings">What was found.</param>
    public static void Say(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Severity == DiagnosticSeverity.Information)
            {
                Log.Info(finding.ToString());
            }
            else
            {
                Log.Warn(finding.ToString());
            }
        }
    }
}
