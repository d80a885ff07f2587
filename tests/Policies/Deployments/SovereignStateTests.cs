using Bleu.Infra.Policies.Deployments;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Deployments;

public sealed class SovereignStateTests : RuleTests<SovereignState>
{
    private protected override Broken[] Breaks =>
    [
        new("secretsprovider is a passphrase; it must be a key of the cloud", Edit.Know(c => c with { Deployment = c.Deployment! with { HasPassphrase = true } }, "other facts")),
        new("secretsprovider is outside the cloud; it must be azurekeyvault:// with a vault of it", Edit.Know(c => c with { Deployment = c.Deployment! with { SecretsProvider = "awskms://alias/x" } }, "other facts")),
        new("backend.url is outside the cloud; it must be azblob:// with an account of it", Edit.Know(c => c with { Deployment = c.Deployment! with { Backend = "https://api.pulumi.example" } }, "other facts")),
    ];

    private protected override Edit[] Blur => [Edit.Know(c => c with { Deployment = null }, "other facts")];
}
