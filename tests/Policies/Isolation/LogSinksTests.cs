using Bleu.Infra.Policies.Isolation;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Isolation;

public sealed class LogSinksTests : RuleTests<LogSinks>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("monitor:SubscriptionDiagnosticSetting", "workspaceId", "/subscriptions/0d4f4f6e-0a4e-4a54-9f7e-6a9a6d0c1a01/x", "workspaceId lies in the subscription '0d4f4f6e-0a4e-4a54-9f7e-6a9a6d0c1a01', which is not one of the stack's"),
        Broken.By("monitor:SubscriptionDiagnosticSetting", "marketplacePartnerId", "/partner", "marketplacePartnerId is given; it must be left out"),
    ];
}
