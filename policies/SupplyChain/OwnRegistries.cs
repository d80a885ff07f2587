using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.SupplyChain;

/// <summary>SUP-001: images come from the client's own registries.</summary>
public sealed class OwnRegistries() : RelationRule(
    new("SUP-001", Severity.Critical, "Images come from the client's own registries")
    {
        Rationale = "An image from a public registry can change, vanish, or carry what nobody has looked at, and pulling it needs a way out.",
        Remediation = "Import the image into the client's registry, or allow the host under policy.allowedRegistries.",
        Clauses = ["12.10.c"],
        Parallels = ["Azure Policy febd0533", "gatekeeper allowedrepos", "kyverno restrict-image-registries"],
        Parameters = [CommonParameters.AllowedRegistries],
    },
    ["app:ContainerApp", "app:Job", "kubernetes:*"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:app:ContainerApp", "template.containers[*].image"),
        ("azure-native:containerregistry:Registry", "registryName"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        foreach (var (path, image) in ContainerImages.Of(judgement))
        {
            var host = image.Host;
            if (!judgement.Context.Parameters.Texts(CommonParameters.AllowedRegistries).Contains(host, StringComparer.OrdinalIgnoreCase) && !Registries.IsOwn(judgement, host))
            {
                judgement.Fail(path, $"comes from '{host}', which is no registry of the client");
            }
        }
    }
}
