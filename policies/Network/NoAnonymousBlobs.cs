namespace Bleu.Infra.Policies.Network;

/// <summary>NET-018: blobs are never readable without a name.</summary>
public sealed class NoAnonymousBlobs() : PropertyRule(
    new("NET-018", Severity.Critical, "Blobs are never readable without a name")
    {
        Rationale = "Anonymous access gives data to whoever guesses an address. Leaks of whole databases have begun that way.",
        Remediation = "Set allowBlobPublicAccess to false on the account and publicAccess to None on containers.",
        Clauses = ["9.7.a"],
        Parallels = ["Azure Policy 4fa4b6c0", "CKV_AZURE_34", "CKV_AZURE_59", "CKV_AZURE_190"],
        HasSafeRemedy = true,
    },
    Requirement.Of("storage:StorageAccount", "allowBlobPublicAccess", Must.Be(false)),
    Requirement.Of("storage:BlobContainer", "publicAccess", Must.BeOrDefaultTo("None")));
