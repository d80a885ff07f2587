namespace Pulumi;

/// <summary>A former identity of a resource, so that a rename or move does not replace it. What is not set has not changed.</summary>
public sealed class Alias
{
    /// <summary>The whole former URN; then nothing else may be set.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Urn { get; set; }

    /// <summary>The former name.</summary>
    /// <value>The default is <see langword="null"/>: the name has not changed.</value>
    public Input<string>? Name { get; set; }

    /// <summary>The former type token.</summary>
    /// <value>The default is <see langword="null"/>: the type has not changed.</value>
    public Input<string>? Type { get; set; }

    /// <summary>The former stack.</summary>
    /// <value>The default is <see langword="null"/>: the stack has not changed.</value>
    public Input<string>? Stack { get; set; }

    /// <summary>The former project.</summary>
    /// <value>The default is <see langword="null"/>: the project has not changed.</value>
    public Input<string>? Project { get; set; }

    /// <summary>The former parent; excludes <see cref="ParentUrn"/> and <see cref="NoParent"/>.</summary>
    /// <value>The default is <see langword="null"/>: the parent has not changed.</value>
    public Resource? Parent { get; set; }

    /// <summary>The former parent's URN; excludes <see cref="Parent"/> and <see cref="NoParent"/>.</summary>
    /// <value>The default is <see langword="null"/>: the parent has not changed.</value>
    public Input<string>? ParentUrn { get; set; }

    /// <summary>Whether there was no parent before; excludes <see cref="Parent"/> and <see cref="ParentUrn"/>.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool NoParent { get; set; }
}
