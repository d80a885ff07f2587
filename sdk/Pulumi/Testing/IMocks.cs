namespace Pulumi.Testing;

/// <summary>Answers for the providers while a program is tested.</summary>
public interface IMocks
{
    /// <summary>Answers a registration or read: components and providers come here too, the stack does not.</summary>
    /// <param name="args">The resource.</param>
    /// <returns>The id, for custom resources, and the state: a dictionary, or an object whose properties are the outputs.</returns>
    Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args);

    /// <summary>Answers a function or method.</summary>
    /// <param name="args">The call.</param>
    /// <returns>The result: a dictionary, or an object whose properties are its fields.</returns>
    Task<object> CallAsync(MockCallArgs args);

    /// <summary>Learns the outputs of a component or the stack.</summary>
    /// <param name="args">The outputs.</param>
    Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args) => Task.CompletedTask;
}
