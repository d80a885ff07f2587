using System.Security.Cryptography;
using System.Text;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>Names of stacks as names of objects of Kubernetes.</summary>
internal static class KubernetesNames
{
    // The operator adds to the name and wants labels that hold the result: 42 of 63 characters are left.
    private const int MaxLength = 42;
    private const int HashLength = 8;

    /// <summary>The name of a stack's object: the stack's own where Kubernetes takes it, else one that no other stack has.</summary>
    public static string Of(string stack)
    {
        var plain = new string([.. stack.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Trim('-');
        if (plain == stack && plain.Length <= MaxLength)
        {
            return plain;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stack)))[..HashLength];
        var stem = plain[..Math.Min(plain.Length, MaxLength - HashLength - 1)].TrimEnd('-');
        return stem.Length == 0 ? $"stack-{hash}" : $"{stem}-{hash}";
    }
}
