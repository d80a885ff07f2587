using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class NetworkFlowLogsTests : RuleTests<NetworkFlowLogs>
{
    private protected override Broken[] Breaks =>
    [
        new("it has no flow log in this stack", Edit.Remove("network:FlowLog")),
    ];

    private protected override Edit[] Blur => [Edit.Change("network:VirtualNetwork", r => r with { Id = null }, "has no id")];
}
