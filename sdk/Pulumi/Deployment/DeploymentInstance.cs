namespace Pulumi;

/// <summary>What a program can ask of the deployment it takes part in.</summary>
public sealed partial class DeploymentInstance
{
    internal DeploymentInstance(Deployment deployment)
    {
        Internal = deployment;
    }

    /// <summary>The stack's name.</summary>
    public string StackName => Internal.Settings.Stack;

    /// <summary>The project's name.</summary>
    public string ProjectName => Internal.Settings.Project;

    /// <summary>The organization's name.</summary>
    public string OrganizationName => Internal.Settings.Organization;

    /// <summary>The folder of <c>Pulumi.yaml</c>.</summary>
    /// <exception cref="InvalidOperationException">The host did not say where it is.</exception>
    public string RootDirectory => Internal.Settings.RootDirectory
        ?? throw new InvalidOperationException("The root directory of the project is not known; the host did not set PULUMI_ROOT_DIRECTORY.");

    /// <summary>Whether this is a preview, in which many outputs stay unknown.</summary>
    public bool IsDryRun => Internal.Settings.IsDryRun;

    internal Deployment Internal { get; }

    /// <summary>Registers a transform of every function call of the stack.</summary>
    /// <param name="transform">The transform.</param>
    public void RegisterInvokeTransform(InvokeTransform transform) => Internal.RegisterInvokeTransform(transform);
}
