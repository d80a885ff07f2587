namespace Pulumi.Testing;

/// <summary>What a program under test is told of its deployment.</summary>
public class TestOptions
{
    /// <summary>The project's name.</summary>
    /// <value>The default is <see langword="null"/>: <c>project</c>.</value>
    public string? ProjectName { get; set; }

    /// <summary>The folder of <c>Pulumi.yaml</c>.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public string? RootDirectory { get; set; }

    /// <summary>The stack's name.</summary>
    /// <value>The default is <see langword="null"/>: <c>stack</c>.</value>
    public string? StackName { get; set; }

    /// <summary>Whether outputs that the mocks do not answer are unknown, as in a preview, or known to be nothing.</summary>
    /// <value>The default is <see langword="null"/>: a preview.</value>
    public bool? IsPreview { get; set; }

    /// <summary>The organization's name.</summary>
    /// <value>The default is <see langword="null"/>: <c>organization</c>.</value>
    public string? OrganizationName { get; set; }
}
