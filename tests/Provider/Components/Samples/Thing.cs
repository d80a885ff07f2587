using Pulumi;

namespace Bleu.Infra.Provider.Tests.Components.Samples;

/// <summary>A resource that lies in components.</summary>
public sealed class Thing(string name, ThingArgs args, CustomResourceOptions? options = null)
    : CustomResource("sample:index:Thing", name, args, options);
