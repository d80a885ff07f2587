using System.Reflection;

namespace Pulumi;

/// <summary>The root of all resources of a program. A subclass declares the stack's outputs as properties.</summary>
public class Stack : ComponentResource
{
    /// <summary>Registers the stack; the constructor of a subclass then declares its resources.</summary>
    /// <param name="options">How the stack is treated.</param>
    /// <exception cref="RunException">The program has a stack already.</exception>
    public Stack(StackOptions? options = null)
        : base(Serialization.Constants.RootStackType, Deployment.InternalInstance.RootName, Convert(options))
    {
        Deployment.InternalInstance.Stack = this;
    }

    internal Stack(Func<Task<IDictionary<string, object?>>> init, StackOptions? options)
        : this(options)
    {
        Outputs = Output.Create(RunInitAsync(init));
    }

    internal Output<IDictionary<string, object?>>? Outputs { get; private set; }

    /// <summary>Completes the stack with what its properties or its program yielded.</summary>
    internal void RegisterStackOutputs()
    {
        Outputs ??= Output.Create(PropertyOutputs());
        RegisterOutputs(Outputs);
    }

    /// <summary>Lets the function start before its result is awaited, without hiding what it throws at once.</summary>
    private static async Task<IDictionary<string, object?>> RunInitAsync(Func<Task<IDictionary<string, object?>>> init) =>
        await init().ConfigureAwait(false) ?? new Dictionary<string, object?>();

    private static ComponentResourceOptions? Convert(StackOptions? options)
    {
        if (Deployment.InternalInstance.StackOrNull is not null)
        {
            throw new RunException("A program declares one stack; this one declares a second. Put what they share into a component.");
        }

        return options is null ? null : new()
        {
            ResourceTransformations = options.ResourceTransformations,
            ResourceTransforms = options.ResourceTransforms,
        };
    }

    private IDictionary<string, object?> PropertyOutputs()
    {
        const BindingFlags declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var marked =
            from property in GetType().GetProperties(declared)
            let output = property.GetCustomAttribute<OutputAttribute>()
            where output is not null
            select (Name: output.Name ?? property.Name, Property: property, Value: property.GetValue(this));
        var outputs = marked.ToList();

        var missing = outputs.Where(o => o.Value is null).Select(o => o.Name).ToList();
        if (missing.Count > 0)
        {
            throw RunException.OutputsWithoutValue(missing);
        }

        var wrong = outputs.Where(o => o.Value is not IOutput).Select(o => o.Name).ToList();
        return wrong.Count > 0 ? throw RunException.OutputsHaveIncorrectType(wrong) : outputs.ToDictionary(o => o.Name, object? (o) => o.Value);
    }
}
