using System.Collections.Immutable;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Export.Azure;
using Bleu.Infra.Policies.Export.Kubernetes;

namespace Bleu.Infra.Policies.Export;

/// <summary>The platforms that rules can be written for.</summary>
public static class PolicyExports
{
    private const string AzurePolicy = "azure";
    private const string Admission = "kubernetes";

    /// <summary>The platforms by name.</summary>
    public static ImmutableArray<string> Platforms { get; } = [AzurePolicy, Admission];

    /// <summary>The rules of a baseline, each with the reason where a platform cannot hold it.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="baseline">The baseline.</param>
    /// <exception cref="ArgumentException">There is no such platform.</exception>
    public static IEnumerable<RuleExport> Of(string platform, Baseline baseline) => PolicyCatalog.Of(baseline).Select(rule => new RuleExport(rule, platform switch
    {
        AzurePolicy => AzureCatalogue.Of(rule).Reason,
        Admission => AdmissionRules.Reason(rule),
        _ => throw Unknown(platform),
    }));

    /// <summary>The files for a platform by their paths.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="baseline">The baseline whose rules are written.</param>
    /// <param name="context">The stack whose values become defaults.</param>
    /// <exception cref="ArgumentException">There is no such platform.</exception>
    public static IEnumerable<(string File, string Text)> Files(string platform, Baseline baseline, PolicyContext context) => platform switch
    {
        AzurePolicy => AzureExport.Files(baseline, context),
        Admission => AdmissionExport.Files(baseline),
        _ => throw Unknown(platform),
    };

    private static ArgumentException Unknown(string platform) => new($"There is no platform {platform}.", nameof(platform));
}
