namespace Bleu.Infra.Programs.Wire;

/// <summary>Makes the stack of a program.</summary>
internal sealed class Services : IServiceProvider
{
    public object? GetService(Type serviceType) => serviceType == typeof(OutputStack) ? new OutputStack() : null;
}
