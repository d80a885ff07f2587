using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Reads the outputs of another stack.</summary>
public class StackReference : CustomResource
{
    /// <summary>Refers to a stack.</summary>
    /// <param name="name">The stack's full name, unless the arguments give one.</param>
    /// <param name="args">Which stack is referred to.</param>
    /// <param name="options">How the reference is treated.</param>
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base(
            "pulumi:pulumi:StackReference",
            name,
            new StackReferenceArgs { Name = args?.Name ?? name },
            CustomResourceOptions.Merge(options, new CustomResourceOptions { Id = args?.Name ?? name }))
    {
    }

    /// <summary>The stack's full name.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>The stack's outputs by name.</summary>
    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!;

    /// <summary>The names of the outputs that are secret.</summary>
    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!;

    /// <summary>An output, or nothing when the stack has none of that name.</summary>
    /// <param name="name">The output's name.</param>
    public Output<object?> GetOutput(Input<string> name) =>
        WithSecrecy(name, Output.Tuple(name.ToOutput(), Outputs).Apply(t => t.Item2.GetValueOrDefault(t.Item1) as object));

    /// <summary>An output that must be there.</summary>
    /// <param name="name">The output's name.</param>
    /// <exception cref="KeyNotFoundException">The stack has no output of that name; the output fails with it.</exception>
    public Output<object> RequireOutput(Input<string> name) =>
        WithSecrecy(name, Output.Tuple(name.ToOutput(), Name, Outputs).Apply(t => t.Item3.TryGetValue(t.Item1, out var value)
            ? value
            : throw Missing(t.Item1, t.Item2)));

    /// <summary>An output with its secrecy, read now.</summary>
    /// <param name="name">The output's name.</param>
    /// <exception cref="InvalidOperationException">The outputs are not known.</exception>
    public async Task<StackReferenceOutputDetails> GetOutputDetailsAsync(string name)
    {
        var data = await GetOutput(name).DataTask.ConfigureAwait(false);
        if (!data.IsKnown)
        {
            throw new InvalidOperationException($"The output '{name}' is not known yet; use GetOutput, which waits for it.");
        }

        return data.IsSecret ? new() { SecretValue = data.Value } : new() { Value = data.Value };
    }

    /// <summary>An output, read now, or nothing when the stack has none of that name.</summary>
    /// <param name="name">The output's name.</param>
    /// <exception cref="InvalidOperationException">The output is secret.</exception>
    public async Task<object?> GetValueAsync(Input<string> name)
    {
        var data = await GetOutput(name).DataTask.ConfigureAwait(false);
        return data.IsSecret ? throw SecretRead(nameof(GetValueAsync)) : data.Value;
    }

    /// <summary>An output that must be there, read now.</summary>
    /// <param name="name">The output's name.</param>
    /// <exception cref="KeyNotFoundException">The stack has no output of that name.</exception>
    /// <exception cref="InvalidOperationException">The output is secret.</exception>
    public async Task<object> RequireValueAsync(Input<string> name)
    {
        var data = await RequireOutput(name).DataTask.ConfigureAwait(false);
        return data.IsSecret ? throw SecretRead(nameof(RequireValueAsync)) : data.Value;
    }

    private static KeyNotFoundException Missing(string name, string stack) =>
        new($"Required output '{name}' does not exist on stack '{stack}'.");

    private static InvalidOperationException SecretRead(string method) =>
        new($"Cannot call '{method}' if the referenced stack output is a secret. Use GetOutput or RequireOutput instead.");

    /// <summary>Only outputs that are secret themselves are so, whatever else the stack holds.</summary>
    private Output<T> WithSecrecy<T>(Input<string> name, Output<T> value) => new(WithSecrecyAsync(name, value));

    private async Task<OutputData<T>> WithSecrecyAsync<T>(Input<string> name, Output<T> value)
    {
        var data = await value.DataTask.ConfigureAwait(false);
        var wanted = await name.ToOutput().DataTask.ConfigureAwait(false);
        var secrets = await SecretOutputNames.DataTask.ConfigureAwait(false);
        var isSecret = secrets.IsKnown && !secrets.Value.IsDefault && wanted.IsKnown
            ? wanted.IsSecret || secrets.Value.Contains(wanted.Value)
            : data.IsSecret;
        return data with { IsSecret = isSecret };
    }
}
