using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.SupplyChain;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.SupplyChain;

public sealed class PinnedChartsTests : RuleTests<PinnedCharts>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("kubernetes:helm.sh/v3:Release", "version", null, "version is absent; it must be an exact version"),
        Broken.By("kubernetes:helm.sh/v3:Release", "version", "1.x", "version is '1.x'; it must be an exact version"),
        Broken.By("kubernetes:helm.sh/v3:Release", "chart", "nginx", "chart is 'nginx'; it must begin with oci://"),
        Broken.By("kubernetes:helm.sh/v3:Release", "chart", "oci://charts.example/nginx", "chart comes from 'charts.example', which is no registry of the client"),
        Broken.By("pulumi:providers:azure-native", "version", null, "version is absent; the provider must be pinned"),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:helm.sh/v3:Release", "version", PlanValue.NotKnown)];
}
