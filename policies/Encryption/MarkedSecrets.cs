namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-018: passwords, keys and scripts are marked as secrets.</summary>
public sealed class MarkedSecrets() : ResourceRule(
    new("CRY-018", Severity.High, "Passwords, keys and scripts are marked as secrets")
    {
        Rationale = "What is not marked as a secret stands in plain text in the state, in previews and in logs.",
        Remediation = "Pass the value as a secret: RequireSecret, or Output.CreateSecret.",
        Clauses = ["10.5.c"],
        Parallels = ["CKV_AZURE_45", "CKV_AZURE_235"],
    },
    ["*"])
{
    private static readonly string[] Names =
    [
        "password", "adminPassword", "clientSecret", "serverAppSecret", "connectionString", "customData", "storageAccountAccessKey", "sasToken",
        "privateKey", "sharedKey", "accessToken", "authorizationKey", "primaryKey", "secondaryKey",
    ];

    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:compute:VirtualMachine", "osProfile.adminPassword"),
        ("azure-native:compute:VirtualMachine", "osProfile.customData"),
        ("azure-native:keyvault:Secret", "properties.value"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        foreach (var (path, key, text, isSecret) in ValueWalk.Texts(judgement.Resource.Inputs))
        {
            if (!isSecret && text.Text.Length > 0 && Holds(judgement.Resource, key, path))
            {
                judgement.Fail(path(), "is given in plain text; it must be marked as a secret");
            }
        }
    }

    private static bool Holds(PolicyResource resource, string key, Func<string> path)
    {
        foreach (var name in Names)
        {
            if (key.EndsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return resource.TypeKey switch
        {
            "kubernetes:core:Secret" => path() is var at && (at.StartsWith("data.", StringComparison.Ordinal) || at.StartsWith("stringData.", StringComparison.Ordinal)),
            "azure-native:keyvault:Secret" => key == "value",
            _ => false,
        };
    }
}
