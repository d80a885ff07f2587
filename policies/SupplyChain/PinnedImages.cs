namespace Bleu.Infra.Policies.SupplyChain;

/// <summary>SUP-002: images are pinned by their digest.</summary>
public sealed class PinnedImages() : ResourceRule(
    new("SUP-002", Severity.High, "Images are pinned by their digest")
    {
        Rationale = "A tag can be moved to another image at any time. A digest is the image.",
        Remediation = "Write the image as NAME@sha256:DIGEST.",
        Clauses = ["12.10.c"],
        Parallels = ["Azure Policy 021f8078", "CKV_K8S_14", "CKV_K8S_43", "gatekeeper imagedigests"],
    },
    ["app:ContainerApp", "app:Job", "kubernetes:*"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:app:ContainerApp", "template.containers[*].image"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        foreach (var (path, image) in ContainerImages.Of(judgement))
        {
            if (!image.IsPinned)
            {
                judgement.Fail(path, $"is '{Shown.Short(image.Text)}'; it must be pinned by a digest");
            }
        }
    }
}
