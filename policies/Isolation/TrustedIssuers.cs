using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Isolation;

/// <summary>ISO-006: workloads sign in with tokens of trusted issuers alone.</summary>
public sealed class TrustedIssuers() : ResourceRule(
    new("ISO-006", Severity.Critical, "Workloads sign in with tokens of trusted issuers alone")
    {
        Rationale = "A federated credential trusts whatever its issuer signs. A global forge as issuer puts the client's identities into its hands.",
        Remediation = "Name an issuer of the cloud, or allow the host under policy.trustedIssuers.",
        Clauses = ["9.5.a"],
        Parallels = ["Azure Policy 2571b7c3", "CKV_AZURE_249"],
        Parameters = [CommonParameters.TrustedIssuers],
    },
    ["managedidentity:FederatedIdentityCredential"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:managedidentity:FederatedIdentityCredential", "issuer"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var value = judgement.Find("issuer");
        if (value?.Bare is PlanUnknown)
        {
            judgement.Undetermined("issuer");
        }
        else if (!Uri.TryCreate(value?.AsText, UriKind.Absolute, out var issuer) || issuer.Scheme != Uri.UriSchemeHttps)
        {
            judgement.Fail("issuer", $"is {Shown.Value(value)}; it must be an address with https");
        }
        else if (!judgement.Context.Parameters.Texts(CommonParameters.TrustedIssuers).Contains(issuer.Host, StringComparer.OrdinalIgnoreCase)
            && judgement.Context.Cloud?.Domains.Any(d => issuer.Host.EndsWith("." + d, StringComparison.OrdinalIgnoreCase)) != true)
        {
            judgement.Fail("issuer", $"has the host '{issuer.Host}', which is neither of the cloud nor trusted");
        }
    }
}
