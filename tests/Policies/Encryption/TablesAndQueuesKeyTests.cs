using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class TablesAndQueuesKeyTests : RuleTests<TablesAndQueuesKey>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("storage:StorageAccount", "encryption.services.table.keyType", "Service", "encryption.services.table.keyType is 'Service'; it must be 'Account'"),
        Broken.By("storage:StorageAccount", "encryption.services.queue.keyType", null, "encryption.services.queue.keyType is absent; it must be 'Account'"),
    ];
}
