using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Configuration.GitOps;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>Renders the files of a system from the settings of a project.</summary>
internal static class GitOpsRenderer
{
    /// <summary>The script that every pipeline calls.</summary>
    public const string ScriptPath = "pipelines/pipeline.sh";

    /// <summary>What the first line of every rendered file holds.</summary>
    public const string Mark = "Written by ./bleu gitops render";

    /// <summary>The systems.</summary>
    public static IReadOnlyList<string> Systems { get; } = ["github", "gitlab", "azure-devops", "forgejo", "operator"];

    /// <summary>Renders.</summary>
    /// <param name="system">The system, one of <see cref="Systems"/>.</param>
    /// <param name="agent">What brings the operator's objects to the cluster: <c>flux</c> or <c>argocd</c>.</param>
    /// <param name="project">The project.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="warnings">Takes what the user should know.</param>
    /// <exception cref="DiagnosticException">Something is missing or cannot be rendered; all of it is told at once.</exception>
    public static IReadOnlyList<RenderedFile> Render(string system, string agent, Project project, GitOpsSettings settings, List<Diagnostic> warnings)
    {
        var inputs = PipelineInputs.Of(settings, project.Clouds);
        var stacks = FleetStack.Read(project, settings, warnings);
        return system switch
        {
            "github" => [.. new ActionsPipeline(ActionsForge.GitHub, inputs).Render(), .. Shared(system, inputs)],
            "forgejo" => [.. new ActionsPipeline(ActionsForge.Forgejo, inputs).Render(), .. Shared(system, inputs)],
            "gitlab" => [.. new GitLabPipeline(inputs).Render(), .. Shared(system, inputs)],
            "azure-devops" => [.. new AzureDevOpsPipeline(inputs).Render(), .. Shared(system, inputs)],
            _ => [.. new OperatorObjects(inputs, project.Name, stacks, agent).Render()],
        };
    }

    /// <summary>The comments that a file begins with.</summary>
    /// <param name="system">The system that was rendered.</param>
    public static string Heading(string system) => $"{Mark} {system}: change {GitOpsFile.Path} and render again, not this file.";

    /// <summary>A script that is the same for every project.</summary>
    public static string Resource(string name)
    {
        using var stream = typeof(GitOpsRenderer).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static IEnumerable<RenderedFile> Shared(string system, PipelineInputs inputs)
    {
        yield return new(ScriptPath, Resource("GitOps/pipeline.sh"));
        yield return IdentityFile.Render(system, inputs);
    }
}
