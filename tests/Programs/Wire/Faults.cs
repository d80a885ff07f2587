using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>Programs that must end with an error, and end.</summary>
internal static class Faults
{
    public static IDictionary<string, object?> Fail(Exception fault) => throw fault;

    public static IDictionary<string, object?> FailTwice()
    {
        _ = new Thing("first", new ThingArgs { Mode = Fails("first fault", 10) });
        _ = new Thing("second", new ThingArgs { Mode = Fails("second fault", 200) });
        return new Dictionary<string, object?>();
    }

    public static IDictionary<string, object?> DependOnItself()
    {
        var own = new TaskCompletionSource<Resource>();
        var thing = new Thing("self", new ThingArgs(), new CustomResourceOptions { DependsOn = { Output.Create(own.Task) } });
        own.SetResult(thing);
        return new Dictionary<string, object?>();
    }

    public static IDictionary<string, object?> DependInACircle()
    {
        var second = new TaskCompletionSource<Resource>();
        var a = new Thing("a", new ThingArgs(), new CustomResourceOptions { DependsOn = { Output.Create(second.Task) } });
        second.SetResult(new Thing("b", new ThingArgs(), new CustomResourceOptions { DependsOn = { a } }));
        return new Dictionary<string, object?>();
    }

    /// <summary>Each waits for the other's output, which nobody can see before it is there.</summary>
    public static IDictionary<string, object?> WaitInACircle()
    {
        var second = new DeferredOutput<string>();
        var a = new Thing("a", new ThingArgs { Mode = second.Output });
        var b = new Thing("b", new ThingArgs { Mode = a.Id.Apply(id => $"after {id}") });
        second.Resolve(Output.Format($"before {b.Id}"));
        return new Dictionary<string, object?> { ["b"] = b.Id };
    }

    public static IDictionary<string, object?> DependOnItsParent()
    {
        var parent = new ComponentResource("bleu:lz:Empty", "parent");
        _ = new Thing("child", null, new CustomResourceOptions { Parent = parent, DependsOn = { parent } });
        return new Dictionary<string, object?>();
    }

    public static IDictionary<string, object?> FailInATransformation()
    {
        _ = new Thing("shaped", null, new CustomResourceOptions
        {
            ResourceTransformations = { _ => throw new RunException("the transformation fails") },
        });
        return new Dictionary<string, object?>();
    }

    public static IDictionary<string, object?> FailInAnApply()
    {
        var thing = new Thing("thing");
        _ = thing.Urn.Apply(string (_) => throw new RunException("the function fails"));
        return new Dictionary<string, object?>();
    }

    public static IDictionary<string, object?> RegisterWhatIsRefused()
    {
        _ = new Thing("refused", new ThingArgs());
        return new Dictionary<string, object?>();
    }

    private static Output<string> Fails(string message, int milliseconds) => Output.Create(FailAsync(message, milliseconds));

    private static async Task<string> FailAsync(string message, int milliseconds)
    {
        await Task.Delay(milliseconds);
        throw new RunException(message);
    }
}
