using Pulumi;

namespace Bleu.Infra.Sdk.Tests.Serialization;

/// <summary>A class that references to resources of its type become.</summary>
[ResourceType("test:index:Registered", "1.2.0")]
public sealed class Registered(string name, RegisteredArgs? args = null, CustomResourceOptions? options = null)
    : CustomResource("test:index:Registered", name, args ?? new RegisteredArgs(), options);
