using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class NoLocalAuthenticationTests : RuleTests<NoLocalAuthentication>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("servicebus:Namespace", "disableLocalAuth", false, "disableLocalAuth is false; it must be true"),
        Broken.By("operationalinsights:Workspace", "features.disableLocalAuth", null, "features.disableLocalAuth is absent; it must be true"),
        Broken.By("redis:Redis", "disableAccessKeyAuthentication", false, "disableAccessKeyAuthentication is false; it must be true"),
    ];
}
