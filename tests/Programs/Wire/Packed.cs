using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>A resource of a parameterised package; every instance describes the package anew.</summary>
internal sealed class Packed(string name)
    : CustomResource("packed:index:Packed", name, new ThingArgs(), null, new RegisterPackageRequest(
        "terraform-provider",
        "0.8.0",
        "",
        new() { ["linux-amd64"] = [1, 2] },
        new("packed", "1.2.3", [3, 4])));
