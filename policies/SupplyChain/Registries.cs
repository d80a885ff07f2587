using Bleu.Infra.Clouds;

namespace Bleu.Infra.Policies.SupplyChain;

/// <summary>The registries of the client.</summary>
internal static class Registries
{
    /// <summary>Whether a host is that of a registry of the stack.</summary>
    public static bool IsOwn(Judgement judgement, string host)
    {
        var suffix = judgement.Context.Cloud?.Find(ProfileKeys.SuffixPrefix + "containerRegistry").Value;
        return judgement.Resources.Of("containerregistry:Registry").Any(r =>
            string.Equals(r.Outputs.Find("loginServer")?.AsText, host, StringComparison.OrdinalIgnoreCase)
            || (suffix is not null && string.Equals($"{r.Inputs.Find("registryName")?.AsText}.{suffix}", host, StringComparison.OrdinalIgnoreCase)));
    }
}
