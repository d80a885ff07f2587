namespace Bleu.Infra.Cli.GitOps;

/// <summary>What differs between the two forges whose pipelines are workflows of Actions.</summary>
/// <param name="System">Its name here.</param>
/// <param name="Folder">Where its workflows lie.</param>
/// <param name="UploadAction">The forge's own action that keeps artefacts, by its full commit.</param>
/// <param name="HasEnvironments">Whether jobs wait for the approval of their environment, and permissions bound their token.</param>
internal sealed record ActionsForge(string System, string Folder, string UploadAction, bool HasEnvironments)
{
    /// <summary>GitHub; the action is version 4.6.2.</summary>
    public static ActionsForge GitHub { get; } =
        new("github", ".github/workflows", "actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02", HasEnvironments: true);

    /// <summary>Forgejo; the action is version 4.3.1 as Forgejo maintains it.</summary>
    public static ActionsForge Forgejo { get; } =
        new("forgejo", ".forgejo/workflows", "forgejo/upload-artifact@16871d9e8cfcf27ff31822cac382bbb5450f1e1e", HasEnvironments: false);
}
