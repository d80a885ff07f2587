namespace Pulumi;

/// <summary>How a whole stack is treated.</summary>
public class StackOptions
{
    /// <summary>Functions that may change arguments and options of every resource, in the program itself.</summary>
    public List<ResourceTransformation> ResourceTransformations
    {
        get => field ??= [];
        set;
    }

    /// <summary>Functions that may change arguments and options of every resource, called by the engine.</summary>
    public List<ResourceTransform> ResourceTransforms
    {
        get => field ??= [];
        set;
    }
}
