using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.SupplyChain;

/// <summary>SUP-005: charts and providers come in exact versions from the client's own places.</summary>
public sealed class PinnedCharts() : RelationRule(
    new("SUP-005", Severity.High, "Charts and providers come in exact versions from the client's own places")
    {
        Rationale = "A chart or plugin without a version is whatever is newest when it is fetched, and plugins are run without anyone checking a signature.",
        Remediation = "Take charts as oci:// from the client's registry with an exact version, and give resources the version of their provider.",
        Clauses = ["12.10.c", "15.3.a"],
        Parallels = ["pulumi#9483"],
        Parameters = [CommonParameters.AllowedRegistries],
    },
    ["kubernetes:helm.sh/v3:Release", "kubernetes:helm.sh/v4:Chart", "pulumi:providers:azure-native", "pulumi:providers:kubernetes"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
        Types.Where(t => t.StartsWith("kubernetes:", StringComparison.Ordinal)).SelectMany(t => new[] { (t, "version"), (t, "chart") });

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var resource = judgement.Resource;
        if (resource.Type.StartsWith("pulumi:providers:", StringComparison.Ordinal))
        {
            if (resource.Options.Version.Length == 0 && Scalars.IsEmpty(resource.Inputs.Find("version")))
            {
                judgement.Fail("version", "is absent; the provider must be pinned");
            }

            return;
        }

        var version = judgement.Find("version");
        if (version?.Bare is PlanUnknown)
        {
            judgement.Undetermined("version");
        }
        else if (version?.AsText is not { Length: > 0 } text || !IsExact(text))
        {
            judgement.Fail("version", $"is {Shown.Value(version)}; it must be an exact version");
        }

        var chart = judgement.Find("chart");
        if (chart?.Bare is PlanUnknown)
        {
            judgement.Undetermined("chart");
        }
        else if (!Uri.TryCreate(chart?.AsText, UriKind.Absolute, out var uri) || uri.Scheme != "oci")
        {
            judgement.Fail("chart", $"is {Shown.Value(chart)}; it must begin with oci://");
        }
        else if (!judgement.Context.Parameters.Texts(CommonParameters.AllowedRegistries).Contains(uri.Host, StringComparer.OrdinalIgnoreCase) && !Registries.IsOwn(judgement, uri.Host))
        {
            judgement.Fail("chart", $"comes from '{uri.Host}', which is no registry of the client");
        }
    }

    // A part of a version that stands for any number is no version: 1.x, ^1.2, >=1.
    private static bool IsExact(string version) =>
        version.TrimStart('v') is [>= '0' and <= '9', ..] && !version.AsSpan().ContainsAny("*^~<>|, ")
        && version.Split('-')[0].Split('.').All(part => part is not ("x" or "X"));
}
