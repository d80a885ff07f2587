namespace Pulumi;

/// <summary>How a provider function is called whose result is an output.</summary>
public class InvokeOutputOptions : InvokeOptions
{
    private InputList<Resource>? _dependsOn;

    /// <summary>What must exist before the function is called.</summary>
    public InputList<Resource> DependsOn
    {
        get => _dependsOn ??= new();
        set => _dependsOn = value;
    }

    internal InputList<Resource>? DependsOnOrNull => _dependsOn;
}
