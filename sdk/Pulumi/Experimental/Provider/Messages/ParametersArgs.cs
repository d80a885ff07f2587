using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>Arguments of a command line, given when a package is added to a program.</summary>
public sealed class ParametersArgs : Parameters
{
    /// <summary>Takes the arguments.</summary>
    /// <param name="args">The arguments.</param>
    public ParametersArgs(ImmutableArray<string> args)
    {
        Args = args;
    }

    /// <summary>The arguments.</summary>
    public ImmutableArray<string> Args { get; }
}
