using System.Collections.Immutable;
using System.Text;

namespace Bleu.Infra.Keys;

/// <summary>How an owner's data is erased at the end of its contract: whoever destroys its keys makes its data unreadable.</summary>
public static class CryptoErase
{
    /// <summary>The days between the notice and the first deletion: SecNumCloud 19.4 wants 21 calendar days.</summary>
    public const int NoticeDays = 21;

    /// <summary>The steps. Purge protection keeps deleted keys for the whole time of soft deletion; nobody can shorten it.</summary>
    public static ImmutableArray<CryptoEraseStep> Steps { get; } =
    [
        new("notice", 0, "contract manager", "Tell the client in writing on which day its data becomes unreadable", "the notice and its receipt"),
        new("inventory", 1, "key officers", "List the keys of the owner from the stack's output 'cryptoErase' and what each encrypts, and look for a key that somebody else uses too", "the signed list"),
        new("hand-over", 14, "client representatives", "Confirm that the client has its data back in a documented format", "the signed confirmation"),
        new("holds", NoticeDays - 1, "legal office", "Confirm that no legal hold and no log retention needs the data or the keys", "the signed confirmation"),
        new("disable", NoticeDays, "key officers", "Disable every version of every key of the list; services lose their data within an hour", "audit log of the vault, and a read that fails"),
        new("locks", NoticeDays + 1, "platform operations", "Take the locks off the disk encryption sets, backups and storage of the owner and let its backups end", "activity log"),
        new("delete", NoticeDays + 7, "key officers", "Delete the keys; the vault keeps them disabled for its time of soft deletion", "audit log of the vault"),
        new("technical-data", NoticeDays + 7, "platform operations", "Delete the owner's identities, role assignments, DNS records and logs that no law keeps", "plan and result of the stack's destruction"),
        new("purged", NoticeDays + 7 + KeyVaultDefaults.MaxSoftDeleteDays, "auditors", "Look that the vault lists none of the keys among the deleted ones, and that no backup of the vault or HSM still holds them", "list of deleted keys, list of backups"),
        new("certificate", NoticeDays + 8 + KeyVaultDefaults.MaxSoftDeleteDays, "contract manager", "Send the client the certificate of erasure with the evidence of every step", "the certificate"),
    ];

    /// <summary>The runbook as Markdown.</summary>
    public static string Runbook()
    {
        var text = new StringBuilder()
            .Append("# Crypto-erase\n\n")
            .Append("Every client has keys of its own (`cmk-CLIENT-PURPOSE`), and whatever is stored for it is encrypted with them. Destroying the keys\n")
            .Append("makes the data unreadable wherever copies of it lie. This is how it is done at the end of a contract.\n\n")
            .Append($"The client has {NoticeDays} calendar days of notice (SecNumCloud 19.4). Purge protection keeps deleted keys, disabled, for\n")
            .Append($"up to {KeyVaultDefaults.MaxSoftDeleteDays} days; nobody can shorten that, which protects everybody else.\n\n")
            .Append("| Step | Day | Office | What is done | Evidence |\n| --- | --- | --- | --- | --- |\n");
        foreach (var step in Steps)
        {
            text.Append($"| {step.Name} | {step.Day} | {step.Office} | {step.Task} | {step.Evidence} |\n");
        }

        return text
            .Append("\nThe table is `CryptoErase.Steps` in `components/Keys`; a test holds this page to it. The keys of each owner are the output\n")
            .Append("`cryptoErase` of `KeyHierarchy`.\n")
            .ToString();
    }
}
