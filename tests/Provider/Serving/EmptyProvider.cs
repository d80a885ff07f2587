namespace Bleu.Infra.Provider.Tests.Serving;

/// <summary>A provider that has nothing.</summary>
internal sealed class EmptyProvider : global::Pulumi.Experimental.Provider.Provider;
