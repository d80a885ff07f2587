namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-013: databases and machines take no passwords.</summary>
public sealed class NoPasswords() : PropertyRule(
    new("IAM-013", Severity.High, "Databases and machines take no passwords")
    {
        Rationale = "A password is shared, guessed and never expires by itself. An identity of the directory is none of that.",
        Remediation = "Set azureADOnlyAuthentication to true, authConfig.passwordAuth to Disabled, and disablePasswordAuthentication to true.",
        Clauses = ["9.5.b"],
        Parallels = ["Azure Policy b3a22bc9", "Azure.SQL.AADOnly", "Azure.PostgreSQL.AADOnly", "CKV_AZURE_1", "CKV_AZURE_149", "CKV_AZURE_178"],
    },
    Requirement.Of("sql:Server", "administrators.azureADOnlyAuthentication", Must.Be(true)),
    Requirement.Of("dbforpostgresql:Server", "authConfig.activeDirectoryAuth", Must.Be("Enabled")),
    Requirement.Of("dbforpostgresql:Server", "authConfig.passwordAuth", Must.Be("Disabled")),
    Requirement.Of("compute:VirtualMachine", "osProfile.linuxConfiguration.disablePasswordAuthentication", Must.Be(true)).When("osProfile.linuxConfiguration", Must.BeSet),
    Requirement.Of("compute:VirtualMachineScaleSet", "virtualMachineProfile.osProfile.linuxConfiguration.disablePasswordAuthentication", Must.Be(true)).When("virtualMachineProfile.osProfile.linuxConfiguration", Must.BeSet));
