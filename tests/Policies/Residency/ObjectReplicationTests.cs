using Bleu.Infra.Policies.Residency;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Residency;

public sealed class ObjectReplicationTests : RuleTests<ObjectReplication>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("storage:ObjectReplicationPolicy", "destinationAccount", "stranger", "destinationAccount is 'stranger', an account that may belong to another tenant; it must be an ARM id"),
        Broken.By("storage:ObjectReplicationPolicy", "sourceAccount", "/subscriptions/0d4f4f6e-0a4e-4a54-9f7e-6a9a6d0c1a01/x", "sourceAccount lies in the subscription '0d4f4f6e-0a4e-4a54-9f7e-6a9a6d0c1a01', which is not one of the stack's"),
    ];
}
