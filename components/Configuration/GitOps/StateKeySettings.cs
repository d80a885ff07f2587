namespace Bleu.Infra.Configuration.GitOps;

/// <summary>The keys that wrap the secrets of stacks: one in a vault of each stack, so that a client's can be destroyed alone.</summary>
public sealed record StateKeySettings
{
    /// <summary>What stands for the stack's name in <see cref="Vault"/>.</summary>
    public const string StackPlaceholder = "{stack}";

    /// <summary>The name of the vault, with <c>{stack}</c> for the stack's name: <c>kv-{stack}</c>.</summary>
    public required string Vault { get; init; }

    /// <summary>The key in the vault.</summary>
    public required string Key { get; init; }

    /// <summary>The vault of a stack.</summary>
    /// <param name="stack">The stack's name.</param>
    public string VaultOf(string stack) => Vault.Replace(StackPlaceholder, stack, StringComparison.Ordinal);
}
