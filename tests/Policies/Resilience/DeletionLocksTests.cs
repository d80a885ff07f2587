using Bleu.Infra.Policies.Resilience;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Resilience;

public sealed class DeletionLocksTests : RuleTests<DeletionLocks>
{
    private protected override Broken[] Breaks =>
    [
        new("it is not protected, and no lock of this stack covers it", Edit.Change("keyvault:Vault", r => r with { Options = r.Options with { Protect = false } }, "is not protected")),
    ];

    private protected override Edit[] Blur => [Edit.Change("keyvault:Vault", r => r with { Options = r.Options with { Protect = false } }, "is not protected"), Edit.Add("authorization:ManagementLockByScope", "lock", """{"scope": {"$unknown": true}}""")];
}
