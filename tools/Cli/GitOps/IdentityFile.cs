using Bleu.Infra.Configuration.GitOps;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>What whoever makes the two identities needs: which tokens they trust, and what they may do.</summary>
internal static class IdentityFile
{
    /// <summary>The file.</summary>
    public static RenderedFile Render(string system, PipelineInputs inputs)
    {
        var identities = inputs.Settings.Identities;
        var applying = Subjects(system, inputs, applies: true).Select(s => Credential(inputs, s));
        return new("pipelines/identities.yaml", Yaml.Write(
            GitOpsRenderer.Heading(system) + "\nThe identities of the pipelines. None has a secret, none is owner of anything, none holds a right at the root.",
            Yaml.Map(
                ("tenantId", Yaml.Text(identities.TenantId)),
                ("plan", Yaml.Map(
                    ("clientId", Yaml.Text(identities.Plan.ClientId)),
                    ("trusts", Yaml.List(Subjects(system, inputs, applies: false).Select(s => Credential(inputs, s)))),
                    ("roles", Yaml.List(
                        Role("Reader", "the intermediate management group of the landing zones"),
                        Role("Storage Blob Data Reader", "the container of the state"),
                        Role("Key Vault Crypto User", "the key of each stack"))))),
                ("apply", Yaml.Map(
                    ("clientId", Yaml.Text(identities.Apply.ClientId)),
                    ("trusts", Yaml.List(inputs.Settings.Operator is { } cluster ? applying.Append(Workspace(inputs, cluster)) : applying)),
                    ("roles", Applying()))))));
    }

    /// <summary>What the operator's workspaces sign in as, for those who deploy with nothing else.</summary>
    public static RenderedFile RenderOperator(PipelineInputs inputs, OperatorSettings settings) => new("pipelines/operator-identity.yaml", Yaml.Write(
        GitOpsRenderer.Heading("operator") + "\nThe identity of the operator's workspaces. It has no secret, is owner of nothing, and holds no right at the root.",
        Yaml.Map(
            ("tenantId", Yaml.Text(inputs.Settings.Identities.TenantId)),
            ("apply", Yaml.Map(
                ("clientId", Yaml.Text(inputs.Settings.Identities.Apply.ClientId)),
                ("trusts", Yaml.List(Workspace(inputs, settings))),
                ("roles", Applying()))))));

    private static YamlSequenceNode Applying() => Yaml.List(
        Role("Contributor", "the intermediate management group of the landing zones"),
        Role("Role Based Access Control Administrator", "the same, with a condition that refuses roles that can grant roles"),
        Role("Storage Blob Data Contributor", "the container of the state"),
        Role("Key Vault Crypto User", "the key of each stack"));

    // A workspace's pod shows the token of its service account, which the cluster signs.
    private static YamlMappingNode Workspace(PipelineInputs inputs, OperatorSettings settings) =>
        Credential(inputs, settings.Issuer, $"system:serviceaccount:{settings.Namespace}:{OperatorObjects.ServiceAccount}");

    private static IEnumerable<string> Subjects(string system, PipelineInputs inputs, bool applies)
    {
        var settings = inputs.Settings;
        var repository = settings.Forge.Repository;
        return system switch
        {
            "github" when applies => PipelineRings.All.Select(ring => $"repo:{repository}:environment:{ring}"),
            "github" => [$"repo:{repository}:ref:refs/heads/{settings.Branch}"],
            "forgejo" when applies => [$"repo:{repository}:ref:refs/heads/{settings.ReleaseBranch}"],
            "forgejo" => [$"repo:{repository}:ref:refs/heads/{settings.Branch}", $"repo:{repository}:ref:refs/heads/{settings.ReleaseBranch}"],
            "gitlab" => [$"project_path:{repository}:ref_type:branch:ref:{settings.Branch}"],
            _ => [$"sc://{repository}/{(applies ? settings.Identities.Apply : settings.Identities.Plan).Connection?.Name}"],
        };
    }

    private static YamlMappingNode Credential(PipelineInputs inputs, string subject) => Credential(inputs, inputs.Settings.Forge.Issuer, subject);

    private static YamlMappingNode Credential(PipelineInputs inputs, string issuer, string subject) => Yaml.Map(
        ("issuer", Yaml.Text(issuer)),
        ("subject", Yaml.Text(subject)),
        ("audiences", Yaml.Words(inputs.Audience)));

    private static YamlMappingNode Role(string name, string scope) => Yaml.Map(("role", Yaml.Text(name)), ("scope", Yaml.Text(scope)));
}
