using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>Tells a provider how it is configured.</summary>
public sealed class ConfigureRequest
{
    /// <summary>Makes the message.</summary>
    /// <param name="variables">The configuration as text, by full key.</param>
    /// <param name="args">The configuration as values.</param>
    /// <param name="acceptSecrets">Whether the engine takes secrets.</param>
    /// <param name="acceptResources">Whether the engine takes references to resources.</param>
    /// <param name="sendsOldInputs">Whether the engine sends old inputs with changes.</param>
    /// <param name="sendsOldInputsToDelete">Whether the engine sends old inputs with deletions.</param>
    public ConfigureRequest(
        ImmutableDictionary<string, string> variables,
        ImmutableDictionary<string, PropertyValue> args,
        bool acceptSecrets,
        bool acceptResources,
        bool sendsOldInputs,
        bool sendsOldInputsToDelete)
    {
        Variables = variables;
        Args = args;
        AcceptSecrets = acceptSecrets;
        AcceptResources = acceptResources;
        SendsOldInputs = sendsOldInputs;
        SendsOldInputsToDelete = sendsOldInputsToDelete;
    }

    /// <summary>The configuration as text, by full key.</summary>
    public ImmutableDictionary<string, string> Variables { get; }

    /// <summary>The configuration as values.</summary>
    public ImmutableDictionary<string, PropertyValue> Args { get; }

    /// <summary>Whether the engine takes secrets.</summary>
    public bool AcceptSecrets { get; }

    /// <summary>Whether the engine takes references to resources.</summary>
    public bool AcceptResources { get; }

    /// <summary>Whether the engine sends old inputs with changes.</summary>
    public bool SendsOldInputs { get; }

    /// <summary>Whether the engine sends old inputs with deletions.</summary>
    public bool SendsOldInputsToDelete { get; }
}
