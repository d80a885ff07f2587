namespace Bleu.Infra.Sdk.Tests.Testing;

/// <summary>Makes one stack class.</summary>
internal sealed class EchoServices : IServiceProvider
{
    public object? GetService(Type serviceType) => serviceType == typeof(EchoStack) ? new EchoStack() : null;
}
