using Pulumi;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>The GitOps agent that brings a team's workloads from its repository.</summary>
public sealed class TeamAgentArgs : ResourceArgs
{
    /// <summary>The agent: <c>flux</c> or <c>argocd</c>.</summary>
    /// <value>The default is <c>flux</c>.</value>
    [Input("kind")]
    public string Kind { get; set; } = "flux";

    /// <summary>The repository, an https address.</summary>
    [Input("repository", required: true)]
    public string Repository { get; set; } = "";

    /// <summary>The branch.</summary>
    /// <value>The default is <c>main</c>.</value>
    [Input("branch")]
    public string Branch { get; set; } = "main";

    /// <summary>The folder in it.</summary>
    /// <value>The default is <c>./</c>: all of it.</value>
    [Input("path")]
    public string Path { get; set; } = "./";
}
