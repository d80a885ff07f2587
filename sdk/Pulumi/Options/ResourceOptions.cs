namespace Pulumi;

/// <summary>How a resource is treated, whatever its inputs.</summary>
public abstract class ResourceOptions
{
    private InputList<Resource>? _dependsOn;
    private InputList<Resource>? _replaceWith;
    private ResourceHookBinding? _hooks;

    /// <summary>Makes options that change nothing.</summary>
    protected ResourceOptions()
    {
    }

    /// <summary>The id of an existing resource to read instead of registering one.</summary>
    /// <value>The default is <see langword="null"/>: register.</value>
    public Input<string>? Id { get; set; }

    /// <summary>The resource it belongs to.</summary>
    /// <value>The default is <see langword="null"/>: the stack.</value>
    public Resource? Parent { get; set; }

    /// <summary>What must exist first, beyond what its inputs already depend on.</summary>
    public InputList<Resource> DependsOn
    {
        get => _dependsOn ??= new();
        set => _dependsOn = value;
    }

    /// <summary>Whether it refuses to be deleted.</summary>
    /// <value>The default is <see langword="null"/>: as its parent.</value>
    public bool? Protect { get; set; }

    /// <summary>Paths of inputs whose changes are not acted on.</summary>
    public List<string> IgnoreChanges
    {
        get => field ??= [];
        set;
    }

    /// <summary>The version of its provider.</summary>
    /// <value>The default is <see langword="null"/>: the version of the SDK that declares it.</value>
    public string? Version { get; set; }

    /// <summary>The provider that manages it.</summary>
    /// <value>The default is <see langword="null"/>: its parent's provider for the package, else the default provider.</value>
    public ProviderResource? Provider { get; set; }

    /// <summary>How long the provider may take.</summary>
    /// <value>The default is <see langword="null"/>: the provider's own limits.</value>
    public CustomTimeouts? CustomTimeouts { get; set; }

    /// <summary>Functions that may change arguments and options of it and its children, in the program itself.</summary>
    public List<ResourceTransformation> ResourceTransformations
    {
        get => field ??= [];
        set;
    }

    /// <summary>Functions that may change arguments and options of it and its children, called by the engine.</summary>
    public List<ResourceTransform> ResourceTransforms
    {
        get => field ??= [];
        set;
    }

    /// <summary>Former identities.</summary>
    public List<Input<Alias>> Aliases
    {
        get => field ??= [];
        set;
    }

    /// <summary>The URN of a registered resource to look up instead of registering one.</summary>
    /// <value>The default is <see langword="null"/>: register.</value>
    public string? Urn { get; set; }

    /// <summary>Paths of properties whose changes replace it.</summary>
    public List<string> ReplaceOnChanges
    {
        get => field ??= [];
        set;
    }

    /// <summary>Where its provider's plugin is fetched.</summary>
    /// <value>The default is <see langword="null"/>: the usual place.</value>
    public string? PluginDownloadURL { get; set; }

    /// <summary>Whether it stays in the cloud when it leaves the program.</summary>
    /// <value>The default is <see langword="null"/>: as its parent.</value>
    public bool? RetainOnDelete { get; set; }

    /// <summary>The resource whose deletion deletes it as well.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public Resource? DeletedWith { get; set; }

    /// <summary>Resources whose replacement replaces it as well.</summary>
    public InputList<Resource> ReplaceWith
    {
        get => _replaceWith ??= new();
        set => _replaceWith = value;
    }

    /// <summary>What runs before and after its operations.</summary>
    public ResourceHookBinding Hooks
    {
        get => _hooks ??= new();
        set => _hooks = value;
    }

    /// <summary>Paths of properties left out of shown differences.</summary>
    public List<string> HideDiffs
    {
        get => field ??= [];
        set;
    }

    /// <summary>A value whose change replaces it.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public Input<object>? ReplacementTrigger { get; set; }

    internal InputList<Resource>? DependsOnOrNull => _dependsOn;

    internal InputList<Resource>? ReplaceWithOrNull => _replaceWith;

    internal ResourceHookBinding? HooksOrNull => _hooks;

    internal abstract ResourceOptions Clone();
}
