using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>Every way in which a resource comes to the engine.</summary>
internal static class Declared
{
    public static void Declare()
    {
        var provider = new Pulumi.AzureNative.Provider(
            "lz", new() { SubscriptionId = "sub-1" }, new CustomResourceOptions { EnvVarMappings = { ["HUB_TENANT_ID"] = "ARM_TENANT_ID" } });
        var outer = new Zone("outer", new() { Providers = { provider }, Protect = true });
        var inner = new Zone("inner", new() { Parent = outer });
        var far = new FarZone(
            "far",
            new ThingArgs { Mode = Output.CreateSecret("x"), Unk = inner.ThingId, Res = inner.Thing },
            new() { Providers = { provider } });
        Depend(outer, far);
        Find(provider, inner);
        Rename(outer);
        Shape();
        _ = new Packed("packed-1");
        _ = new Packed("packed-2");
        _ = new Stash("stash", new StashArgs { Input = "kept" });
    }

    private static void Depend(Zone outer, FarZone far)
    {
        _ = new Thing("after-zone", null, new() { DependsOn = { outer } });
        _ = new Thing("under-far", new ThingArgs { Mode = far.Mode }, new() { Parent = far, DependsOn = { far } });
        _ = new Thing("after-far", null, new() { DependsOn = { far } });
        _ = new Thing("of-zone", new ThingArgs { Unk = outer.Urn });
        _ = new Thing("under-thing", null, new() { Parent = outer.Thing });
    }

    private static void Find(ProviderResource provider, Zone inner)
    {
        _ = new Thing("read", new ThingArgs { Mode = "On" }, new() { Id = "/read/me", Provider = provider, AdditionalSecretOutputs = { "size" } });
        _ = new Thing("read-later", null, new() { Id = inner.ThingId });
        var found = new Thing("found", null, new() { Urn = "urn:pulumi:dev::proj::azure-native:network:Vnet::found" });
        _ = new Thing("of-found", new ThingArgs { Mode = found.Size, Unk = found.Id });
    }

    private static void Rename(Zone outer)
    {
        _ = new Thing("renamed", null, new()
        {
            Aliases =
            {
                new Alias { Name = "old", Parent = outer },
                new Alias { ParentUrn = "urn:pulumi:dev::proj::a:b:C::parent" },
                Output.Create(new Alias { Stack = "old-stack", Project = "old-project" }),
            },
        });
    }

    private static void Shape()
    {
        var shaped = new Zone("shaped", new()
        {
            ResourceTransformations =
            {
                args => args.Resource is Thing
                    ? new(new ThingArgs { Mode = "Off" }, CustomResourceOptions.Merge((CustomResourceOptions)args.Options, new() { Protect = true }))
                    : null,
            },
        });
        _ = new Thing("shaped-first", null, new()
        {
            Parent = shaped,
            ResourceTransformations =
            {
                args => new(new ThingArgs { Mode = "own" }, CustomResourceOptions.Merge((CustomResourceOptions)args.Options, new() { IgnoreChanges = { "mode" } })),
            },
        });
    }
}
