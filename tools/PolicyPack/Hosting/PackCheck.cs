using Bleu.Infra.Diagnostics;
using Bleu.Infra.PolicyPack.Model;

namespace Bleu.Infra.PolicyPack.Hosting;

/// <summary>Finds what is wrong with a pack before the engine does.</summary>
internal static class PackCheck
{
    private const int LongestName = 100;
    private const string Level = "enforcementLevel";

    public static IEnumerable<Diagnostic> Check(PackDefinition pack)
    {
        if (!IsName(pack.Name))
        {
            yield return PackDiagnostics.BadName(pack.Name);
        }

        if (!IsVersion(pack.Version))
        {
            yield return PackDiagnostics.BadVersion(pack.Version);
        }

        foreach (var policies in pack.Policies.GroupBy(p => p.Name, StringComparer.Ordinal))
        {
            if (policies.Key is "all" or "")
            {
                yield return PackDiagnostics.ReservedPolicyName(policies.Key);
            }
            else if (policies.Count() > 1)
            {
                yield return PackDiagnostics.PolicyTwice(policies.Key);
            }
        }

        foreach (var policy in pack.Policies)
        {
            if (policy.ConfigSchema?.ContainsKey(Level) == true || policy.RequiredConfig.Contains(Level))
            {
                yield return PackDiagnostics.LevelInSchema(policy.Name);
            }
        }
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private static bool IsVersion(string version)
    {
        var core = version.Split('-', '+')[0].Split('.');
        return core.Length == 3 && core.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
    }
}
