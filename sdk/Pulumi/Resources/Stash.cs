namespace Pulumi;

/// <summary>Keeps a value in the stack's state: what it was given first stays its output until it is replaced.</summary>
public sealed class Stash : CustomResource
{
    /// <summary>Registers the stash.</summary>
    /// <param name="name">The name, unique among stashes below the same parents.</param>
    /// <param name="args">What is kept.</param>
    /// <param name="options">How it is treated.</param>
    public Stash(string name, StashArgs args, CustomResourceOptions? options = null)
        : base("pulumi:index:Stash", name, args, options)
    {
    }

    /// <summary>The value given last.</summary>
    [Output("input")]
    public Output<object> Input { get; private set; } = null!;

    /// <summary>The value kept.</summary>
    [Output("output")]
    public Output<object> Output { get; private set; } = null!;
}
