using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class MarkedSecretsTests : RuleTests<MarkedSecrets>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("compute:VirtualMachine", "osProfile.adminPassword", "Hunter2", "osProfile.adminPassword is given in plain text; it must be marked as a secret"),
        Broken.By("compute:VirtualMachine", "osProfile.customData", "c2NyaXB0", "osProfile.customData is given in plain text; it must be marked as a secret"),
        Broken.By("keyvault:Secret", "properties.value", "Hunter2", "properties.value is given in plain text; it must be marked as a secret"),
        new("data.token is given in plain text; it must be marked as a secret", Edit.Add("kubernetes:core/v1:Secret", "token", "{\"data\": {\"token\": \"eA==\"}}")),
    ];

    // A value that is not known yet is given as well.
    private protected override Edit[] Blur => [];
}
