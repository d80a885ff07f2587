using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class NoPasswordsTests : RuleTests<NoPasswords>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("sql:Server", "administrators.azureADOnlyAuthentication", false, "administrators.azureADOnlyAuthentication is false; it must be true"),
        Broken.By("dbforpostgresql:Server", "authConfig.passwordAuth", "Enabled", "authConfig.passwordAuth is 'Enabled'; it must be 'Disabled'"),
        Broken.By("compute:VirtualMachine", "osProfile.linuxConfiguration.disablePasswordAuthentication", false, "osProfile.linuxConfiguration.disablePasswordAuthentication is false; it must be true"),
    ];
}
