using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>The ways in which a program starts a deployment.</summary>
internal static class Entrances
{
    public static Task<int> RunAsync(string name) => name switch
    {
        "action" => Deployment.RunAsync(() => { _ = new Thing("thing"); }),
        "outputs" => Deployment.RunAsync(Outputs),
        "task" => Deployment.RunAsync(WaitAsync),
        "task-outputs" => Deployment.RunAsync(OutputsAsync, new StackOptions
        {
            ResourceTransformations = { Protect },
            ResourceTransforms = { (_, _) => Task.FromResult<ResourceTransformResult?>(null) },
        }),
        "stack" => Deployment.RunAsync<OutputStack>(),
        "services" => Deployment.RunAsync<OutputStack>(new Services()),
        "no-service" => Deployment.RunAsync<ForgetfulStack>(new Services()),
        "forgetful" => Deployment.RunAsync<ForgetfulStack>(),
        "two-stacks" => Deployment.RunAsync(() => { _ = new OutputStack(); }),
        "logged-error" => Deployment.RunAsync(() => Log.Error("the quota is used up")),
        "nested" => Deployment.RunAsync(() => Deployment.RunAsync(WaitAsync)),
        _ => throw new ArgumentException($"There is no program '{name}'."),
    };

    private static IDictionary<string, object?> Outputs() => new Dictionary<string, object?> { ["thingUrn"] = new Thing("thing").Urn };

    private static async Task WaitAsync()
    {
        await Task.Delay(20);
        _ = new Thing("thing");
    }

    private static async Task<IDictionary<string, object?>> OutputsAsync()
    {
        await Task.Delay(20);
        return Outputs();
    }

    private static ResourceTransformationResult? Protect(ResourceTransformationArgs args)
    {
        args.Options.Protect = args.Resource is Thing;
        return new(args.Args, args.Options);
    }
}
