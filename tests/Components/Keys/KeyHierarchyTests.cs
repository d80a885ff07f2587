using Bleu.Infra.Keys;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests.Keys;

public sealed class KeyHierarchyTests
{
    private const string Key = $"/subscriptions/{Plans.Subscription}/resourceGroups/group/providers/Microsoft.KeyVault/vaults/vault/keys/cmk-a-disks";

    [Fact]
    public async Task KeyHierarchy_OfTwoOwners_SharesNoKey()
    {
        var plan = await Plans.WholeAsync(o => _ = new KeyHierarchy("keys", Args(("a", ["disks", "data"]), ("b", ["disks"])), o));
        var keys = plan.Resources.Where(r => r.Type == "azure-native:keyvault:Key").ToList();

        Assert.Equal(["cmk-a-data", "cmk-a-disks", "cmk-b-disks"], keys.Select(k => k.Inputs.Find("keyName")?.AsText).Order(StringComparer.Ordinal));
        Assert.Equal(["a", "a", "b"], keys.Select(k => k.Inputs.Find("tags", "keyOwner")?.AsText).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task KeyHierarchy_WithAnotherOwner_LeavesTheKeysOfTheFirstAsTheyAre()
    {
        var alone = await Plans.WholeAsync(o => _ = new KeyHierarchy("keys", Args(("a", ["disks"])), o));
        var beside = await Plans.WholeAsync(o => _ = new KeyHierarchy("keys", Args(("a", ["disks"]), ("b", ["disks"])), o));

        Assert.Equal(Of(alone), Of(beside));

        static string Of(StackPlan plan) =>
            Assert.Single(plan.Resources, r => r.Type == "azure-native:keyvault:Key" && r.Name == "keys-a-disks").Inputs.ToString() ?? "";
    }

    [Fact]
    public async Task KeyHierarchy_OwnerWithoutAPurpose_IsRefused()
    {
        Assert.Contains(
            "BLEU5154: KeyHierarchy 'keys' owner 'b' has no key of its own. Wanted: at least one purpose. "
            + "Name what the owner's data is encrypted for, such as 'disks'.",
            await Plans.FailureAsync(o => _ = new KeyHierarchy("keys", Args(("a", ["disks"]), ("b", [])), o)));
    }

    [Fact]
    public async Task KeyHierarchy_KeyThatIsNotThere_NamesTheOthers()
    {
        Assert.Contains(
            "BLEU5003: KeyHierarchy 'keys' key is not an allowed value, got 'cmk-a-disk'. Allowed: 'cmk-a-disks'. Did you mean 'cmk-a-disks'?",
            await Plans.FailureAsync(o => _ = new KeyHierarchy("keys", Args(("a", ["disks"])), o).Key("a", "disk")));
    }

    [Fact]
    public async Task KeyUser_MayWrapWithOneKeyAndNothingElse()
    {
        var plan = await Plans.WholeAsync(o => _ = User("backup", o));
        var role = plan.One("authorization:RoleAssignment");

        Assert.Equal(Key, role.Inputs.Find("scope")?.AsText);
        Assert.EndsWith(KeyRoles.CryptoServiceEncryptionUser, role.Inputs.Find("roleDefinitionId")?.AsText);
        Assert.Equal("ServicePrincipal", role.Inputs.Find("principalType")?.AsText);
    }

    [Fact]
    public async Task RoleAssignmentName_IsVersionFiveOfScopeIdentityAndRole()
    {
        // As uuid5 of other languages computes it, in the namespace of URLs.
        Assert.Equal("a5b1d895-f3c0-50dd-b259-6508e756a72e", await NameAsync("backup"));
        Assert.NotEqual(await NameAsync("backup"), await NameAsync("disks"));

        static async Task<string?> NameAsync(string service) =>
            (await Plans.WholeAsync(o => _ = User(service, o))).One("authorization:RoleAssignment").Inputs.Find("roleAssignmentName")?.AsText;
    }

    [Fact]
    public async Task DiskEncryptionSet_EncryptsTwiceAndFollowsTheKey()
    {
        var set = (await Plans.WholeAsync(o => _ = new DiskEncryptionSet("disks", new()
        {
            ResourceGroupName = "group",
            Location = "bleufrancecentral",
            Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription },
            KeyUriWithVersion = "https://vault.example/keys/cmk/1",
            VaultId = "/vault",
            IdentityId = "/identity",
        }, o))).One("compute:DiskEncryptionSet");

        Assert.Equal("EncryptionAtRestWithPlatformAndCustomerKeys", set.Inputs.Find("encryptionType")?.AsText);
        Assert.Equal(new PlanBool(true), set.Inputs.Find("rotationToLatestKeyVersionEnabled"));
    }

    [Fact]
    public void Runbook_OfCryptoErase_IsWhatTheStepsSay() =>
        Assert.Equal(CryptoErase.Runbook(), Documents.Read(CryptoErase.Runbook(), "docs", "runbooks", "crypto-erase.md"));

    [Fact]
    public void CryptoErase_NoKeyIsTouchedBeforeTheNoticeIsOver()
    {
        Assert.Equal(21, CryptoErase.NoticeDays);
        Assert.All(CryptoErase.Steps.Where(s => s.Name is "disable" or "locks" or "delete"), s => Assert.True(s.Day >= CryptoErase.NoticeDays));
        Assert.Equal(CryptoErase.Steps.Select(s => s.Day).Order(), CryptoErase.Steps.Select(s => s.Day));
    }

    private static KeyUser User(string service, global::Pulumi.ComponentResourceOptions options) => new(
        "user",
        new KeyUserArgs
        {
            ResourceGroupName = "group",
            Location = "bleufrancecentral",
            Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription },
            Service = service,
            KeyId = Key,
        },
        options);

    private static KeyHierarchyArgs Args(params (string Owner, List<string> Purposes)[] owners) => new()
    {
        ResourceGroupName = "group",
        VaultName = "vault",
        Purposes = owners.ToDictionary(o => o.Owner, o => o.Purposes),
    };
}
