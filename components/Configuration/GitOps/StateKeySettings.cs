using System.Security.Cryptography;
using System.Text;

namespace Bleu.Infra.Configuration.GitOps;

/// <summary>The keys that wrap the secrets of stacks: one in a vault of each stack, so that a client's can be destroyed alone.</summary>
public sealed record StateKeySettings
{
    /// <summary>What stands for the stack's name in <see cref="Vault"/>.</summary>
    public const string StackPlaceholder = "{stack}";

    /// <summary>How long the name of a vault may be, in characters.</summary>
    public const int MaxVaultName = 24;

    private const int DigestLength = 6;

    /// <summary>
    /// The name of the vault, with <c>{stack}</c> for the stack's name: <c>kv-{stack}</c>. Where that is longer than
    /// <see cref="MaxVaultName"/>, the stack's name is cut and ends in six letters of its digest.
    /// </summary>
    public required string Vault { get; init; }

    /// <summary>The key in the vault.</summary>
    public required string Key { get; init; }

    /// <summary>The vault of a stack.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <returns>The name; longer than <see cref="MaxVaultName"/> only where the pattern leaves the stack no room.</returns>
    public string VaultOf(string stack)
    {
        var whole = Vault.Replace(StackPlaceholder, stack, StringComparison.Ordinal);
        var room = MaxVaultName - (Vault.Length - StackPlaceholder.Length) - DigestLength - 1;
        return whole.Length <= MaxVaultName || whole == Vault || room < 1
            ? whole
            : Vault.Replace(StackPlaceholder, $"{stack[..room].TrimEnd('-')}-{Digest(stack)}", StringComparison.Ordinal);
    }

    // Letters and digits that no vault confuses: its name knows no case.
    private static string Digest(string stack) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stack)))[..DigestLength];
}
