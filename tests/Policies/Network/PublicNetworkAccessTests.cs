using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class PublicNetworkAccessTests : RuleTests<PublicNetworkAccess>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("storage:StorageAccount", "publicNetworkAccess", "Enabled", "publicNetworkAccess is 'Enabled'; it must be 'Disabled' or 'SecuredByPerimeter'"),
        Broken.By("keyvault:Vault", "properties.publicNetworkAccess", null, "properties.publicNetworkAccess is absent; it must be 'Disabled'"),
        Broken.By("compute:Disk", "networkAccessPolicy", "AllowAll", "networkAccessPolicy is 'AllowAll'; it must be 'DenyAll' or 'AllowPrivate'"),
    ];

    [Fact]
    public void Remedy_OfAnOpenAccount_ClosesIt()
    {
        var rule = new PublicNetworkAccess();
        var account = Judge.Edited([Edit.Set("storage:StorageAccount", "publicNetworkAccess", "Enabled")]).Resources.Of("storage:StorageAccount")[0];
        Assert.Equal([("publicNetworkAccess", SampleStack.Value("Disabled"))], rule.Remedies(account, SampleStack.Context));
        Assert.Equal(SampleStack.Value("Disabled"), Assert.Single(Judge.By(rule.Id, SampleStack.Of([account])), f => f.Outcome == Outcome.Fail).Remedy);
    }
}
