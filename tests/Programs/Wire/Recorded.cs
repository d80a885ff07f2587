using System.Collections.Immutable;
using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>
/// The program of the recorded run: an explicit provider, a component with a child and a transform, a stack reference, a function,
/// a hook, one resource with every option, five outputs.
/// </summary>
internal static class Recorded
{
    public static IDictionary<string, object?> Declare()
    {
        var hub = new StackReference("org/net/prod");
        var provider = new Pulumi.AzureNative.Provider("lz", new() { SubscriptionId = "sub-1", UseOidc = true });
        var invoked = Deployment.Instance.Invoke<ImmutableDictionary<string, object>>(
            "azure-native:network:getThing", new NoArgs(), new InvokeOptions { Provider = provider, Version = "3.28.0" });
        var zone = new LandingZone("client-a", new ComponentResourceOptions
        {
            Providers = { provider },
            Protect = true,
            ResourceTransforms = { (args, _) => Task.FromResult<ResourceTransformResult?>(null) },
        });
        var hook = new ResourceHook("h1", (_, _) => Task.CompletedTask);
        var everything = new Thing(
            "everything",
            new ThingArgs
            {
                Asset = new StringAsset("content"),
                Mode = "On",
                Nested = { ["a"] = 1, ["b"] = 2.5 },
                Res = zone.Network,
                Secret = Output.CreateSecret("s3cret"),
                Unk = zone.Network.Id,
            },
            new CustomResourceOptions
            {
                Provider = provider,
                DependsOn = { zone },
                DeleteBeforeReplace = true,
                CustomTimeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(5) },
                Aliases = { new Alias { Type = "old:type:Thing" }, new Alias { Name = "old", NoParent = true }, new Alias { Urn = "urn:pulumi:dev::proj::a:b:C::old" } },
                DeletedWith = zone.Network,
                HideDiffs = { "mode" },
                Hooks = { AfterCreate = { hook } },
                ImportId = "/import/me",
                RetainOnDelete = true,
                IgnoreChanges = { "nested" },
                ReplaceOnChanges = { "mode" },
                AdditionalSecretOutputs = { "size" },
                ReplaceWith = { zone.Network },
                ReplacementTrigger = "v2",
            });
        return new Dictionary<string, object?>
        {
            ["id"] = everything.Size,
            ["inv"] = invoked,
            ["lz"] = zone,
            ["ref"] = hub.GetOutput("networkId"),
            ["sec"] = Output.CreateSecret("hidden"),
        };
    }

    private sealed class NoArgs : InvokeArgs;
}
