using Bleu.Infra.Clouds;

namespace Bleu.Infra.Policies.Deployments;

/// <summary>DEP-002: state and secrets of the deployment lie inside the sovereign cloud.</summary>
public sealed class SovereignState() : StackRule(
    new("DEP-002", Severity.High, "State and secrets of the deployment lie inside the sovereign cloud")
    {
        Rationale = "The state holds every id, name and address of the client, and the secrets of its resources. A passphrase is shared by whoever deploys.",
        Remediation = "Set backend.url in Pulumi.yaml to a container of the cloud, and the stack's secrets provider to a key of it: azurekeyvault://.",
        Clauses = ["19.2.d", "10.5.c"],
    })
{
    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        if (judgement.Context.Deployment is not { } facts)
        {
            judgement.Undetermined("", "how it is deployed is not known to this source");
            return;
        }

        if (facts.HasPassphrase || facts.SecretsProvider.Length == 0)
        {
            judgement.Fail("secretsprovider", "is a passphrase; it must be a key of the cloud");
        }
        else if (!IsInside(facts.SecretsProvider, "azurekeyvault", judgement.Context))
        {
            judgement.Fail("secretsprovider", "is outside the cloud; it must be azurekeyvault:// with a vault of it");
        }

        if (facts.Backend.Length > 0 && !facts.Backend.StartsWith("file:", StringComparison.Ordinal) && !IsInside(facts.Backend, "azblob", judgement.Context))
        {
            judgement.Fail("backend.url", "is outside the cloud; it must be azblob:// with an account of it");
        }
    }

    // The address of a container has no host of its own: the account's name and domain stand in its query.
    private static bool IsInside(string url, string scheme, PolicyContext context)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != scheme)
        {
            return false;
        }

        return scheme == "azblob"
            ? context.Cloud?.Find(ProfileKeys.SuffixPrefix + "storage").Value is { } suffix && uri.Query.Contains($"domain=blob.{suffix}", StringComparison.OrdinalIgnoreCase)
            : context.Cloud?.Domains.Any(d => uri.Host.EndsWith("." + d, StringComparison.OrdinalIgnoreCase)) == true;
    }
}
