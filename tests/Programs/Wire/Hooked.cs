using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>Functions that the engine calls: transforms with all there is to change, hooks that succeed, fail and retry.</summary>
internal static class Hooked
{
    public static void Declare()
    {
        var seen = new ResourceHook("seen", (args, _) =>
        {
            Log.Info($"{args.Name} {args.Id} {args.NewInputs?["mode"]}");
            return Task.CompletedTask;
        }, new() { OnDryRun = true });
        var refuses = new ResourceHook("refuses", (_, _) => throw new InvalidOperationException("not on a Friday"), new() { IgnoreErrors = true });
        var retries = new ErrorHook("retries", (args, _) => Task.FromResult(args.Errors.Count < 2));
        _ = new Thing("hooked", new ThingArgs { Mode = "On" }, new()
        {
            Hooks =
            {
                BeforeCreate = { seen },
                AfterCreate = { seen, refuses },
                BeforeUpdate = { seen },
                AfterUpdate = { seen },
                BeforeDelete = { refuses },
                AfterDelete = { refuses },
                OnError = { retries },
            },
        });
        _ = new Thing("shaped", new ThingArgs { Mode = "On", Secret = Output.CreateSecret("s3cret") }, new() { ResourceTransforms = { ShapeAsync } });
        _ = new Thing("left", new ThingArgs { Mode = "On" }, new() { ResourceTransforms = { (_, _) => Task.FromResult<ResourceTransformResult?>(null) } });
        _ = new Thing(
            "large",
            new ThingArgs { Mode = new string('x', 40 * 1024 * 1024) },
            new() { ResourceTransforms = { (args, _) => Task.FromResult<ResourceTransformResult?>(new(args.Args.SetItem("unk", "met"), args.Options)) } });
    }

    private static Task<ResourceTransformResult?> ShapeAsync(ResourceTransformArgs args, CancellationToken cancellationToken)
    {
        var options = CustomResourceOptions.Merge((CustomResourceOptions)args.Options, new()
        {
            Protect = true,
            DependsOn = { new Thing("helper") },
            Version = "1.2.3",
            CustomTimeouts = new() { Delete = TimeSpan.FromHours(2) },
            Aliases = { new Alias { Name = "old" } },
            ImportId = "/import/me",
        });
        return Task.FromResult<ResourceTransformResult?>(new(args.Args.SetItem("mode", $"{args.Args["mode"]} and off"), options));
    }
}
