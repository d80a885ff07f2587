namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-013: keys are kept in hardware and are long enough.</summary>
public sealed class KeysInHardware() : PropertyRule(
    new("CRY-013", Severity.Critical, "Keys are made in hardware security modules, and RSA keys have 3072 bits or more")
    {
        Rationale = "A key in a hardware module cannot be copied by anyone who runs the platform. Shorter RSA keys no longer meet what ANSSI asks for data that outlives the decade.",
        Remediation = "Set properties.kty to RSA-HSM or EC-HSM, and properties.keySize to 3072 or 4096. An existing key cannot be changed: make a new one and rotate to it.",
        Clauses = ["10.5.a", "10.5.c"],
        Parallels = ["Azure Policy 587c79fe", "Azure Policy 82067dbb", "CKV_AZURE_112"],
    },
    Requirement.Of("keyvault:Key", "properties.kty", Must.BeOneOf("RSA-HSM", "EC-HSM")),
    Requirement.Of("keyvault:Key", "properties.keySize", Must.BeAtLeast(3072)).When("properties.kty", Must.BeOneOf("RSA-HSM", "RSA")));
