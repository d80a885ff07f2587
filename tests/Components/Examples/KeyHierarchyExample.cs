using Bleu.Infra.Keys;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class KeyHierarchyExample
{
    public static KeyUser Declare(KeyVault vault, ComponentResourceOptions options)
    {
        // <example>
        var keys = new KeyHierarchy(
            "client-keys",
            new KeyHierarchyArgs
            {
                ResourceGroupName = "rg-clinic-bleuc-keys",
                VaultName = vault.VaultName,
                Purposes = { ["clinic"] = ["data", "disks"] },
            },
            options);
        var user = new KeyUser(
            "disks-key",
            new KeyUserArgs
            {
                ResourceGroupName = "rg-clinic-bleuc-keys",
                Location = "bleufrancecentral",
                Naming = new() { Stem = "clinic-bleuc", Seed = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10" },
                Service = "disks",
                KeyId = keys.Key("clinic", "disks").KeyId,
            },
            options);
        // </example>
        return user;
    }
}
