namespace Pulumi;

/// <summary>Which stack is referred to.</summary>
public class StackReferenceArgs : ResourceArgs
{
    /// <summary>The stack's full name, <c>organization/project/stack</c>.</summary>
    /// <value>The default is <see langword="null"/>: the name of the reference itself.</value>
    [Input("name", required: true)]
    public Input<string>? Name { get; set; }
}
