using Bleu.Infra.Clouds;

namespace Bleu.Infra.Policies.Encryption;

/// <summary>The vault or HSM behind the host of a key's address.</summary>
internal static class KeyHolder
{
    /// <summary>Reports a property that names a key whose holder is not as it should be.</summary>
    public static void Judge(Judgement judgement, string path, string host)
    {
        var name = host.Split('.')[0];
        if (judgement.Resources.Of("keyvault:Vault").FirstOrDefault(v => IsNamed(v, "vaultName", name)) is { } vault)
        {
            Vault(judgement, path, vault);
        }
        else if (judgement.Resources.Of("keyvault:ManagedHsm").FirstOrDefault(h => IsNamed(h, "name", name)) is { } hsm)
        {
            Common(judgement, path, hsm, "HSM");
        }
        else if (judgement.Context.Cloud is not { } cloud || !IsOf(cloud, host))
        {
            judgement.Fail(path, $"has the host '{Shown.Short(host)}', which is no vault or HSM of the cloud");
        }
        else
        {
            judgement.Undetermined(path, $"names '{name}', which is not part of this stack");
        }
    }

    private static bool IsOf(CloudProfile cloud, string host) => new[] { "keyVault", "managedHsm" }
        .Select(k => cloud.Find(ProfileKeys.SuffixPrefix + k).Value)
        .Any(s => s is not null && host.EndsWith("." + s, StringComparison.OrdinalIgnoreCase));

    private static bool IsNamed(PolicyResource resource, string input, string name) =>
        string.Equals(resource.Inputs.Find(input)?.AsText, name, StringComparison.OrdinalIgnoreCase);

    private static void Vault(Judgement judgement, string path, PolicyResource vault)
    {
        var tier = vault.Find(PropertyPath.Parse("properties.sku.name"))?.AsText;
        if (!string.Equals(tier, "premium", StringComparison.OrdinalIgnoreCase))
        {
            judgement.Fail(path, $"names the vault '{vault.Name}', which is not premium");
        }

        Common(judgement, path, vault, "vault");
    }

    private static void Common(Judgement judgement, string path, PolicyResource holder, string what)
    {
        if (Scalars.Flag(holder.Find(PropertyPath.Parse("properties.enablePurgeProtection"))) != true)
        {
            judgement.Fail(path, $"names the {what} '{holder.Name}', which can be purged");
        }

        if (Must.BeAllowedLocation.Test(holder.Inputs.Find("location"), judgement.Context) == Outcome.Fail)
        {
            judgement.Fail(path, $"names the {what} '{holder.Name}', which does not lie in an allowed region");
        }
    }
}
