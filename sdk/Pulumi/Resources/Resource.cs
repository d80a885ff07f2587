using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Something that a deployment manages: a cloud resource, a component or a provider.</summary>
public class Resource
{
    private readonly string _type;
    private readonly string _name;
    private readonly List<Resource> _children = [];

    private protected Resource(
        string type,
        string name,
        bool custom,
        ResourceArgs args,
        ResourceOptions options,
        bool remote = false,
        bool dependency = false,
        RegisterPackageRequest? registerPackageRequest = null)
    {
        if (dependency)
        {
            (_type, _name) = ("", "");
            return;
        }

        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentException.ThrowIfNullOrEmpty(name);
        (_type, _name) = (type, name);
        IsRemote = remote;

        var deployment = Deployment.InternalInstance;
        var isRoot = type == Serialization.Constants.RootStackType;
        Parent = isRoot || options.Urn is not null ? options.Parent : options.Parent ?? deployment.StackOrNull;
        options = options.Clone();
        options.Parent = Parent;
        (args, options) = ResourceTransformationChain.Apply(this, args, options, out var transformations);
        Transformations = transformations;
        Parent?.AddChild(this);

        Protect = options.Protect ??= Parent?.Protect;
        Version = options.Version;
        PluginDownloadURL = options.PluginDownloadURL;
        Providers = ProviderMap.For(this, options, custom);
        Provider = custom ? options.Provider : null;

        deployment.ReadOrRegisterResource(this, custom, remote, args, options, registerPackageRequest);
    }

    /// <summary>The name by which the engine knows the resource.</summary>
    [Output("urn")]
    public Output<string> Urn { get; private protected set; } = null!;

    internal Resource? Parent { get; }

    internal bool IsRemote { get; }

    internal bool? Protect { get; }

    internal string? Version { get; }

    internal string? PluginDownloadURL { get; }

    /// <summary>The provider that manages this resource; components have none of their own.</summary>
    internal ProviderResource? Provider { get; }

    /// <summary>The providers of children, by package.</summary>
    internal ImmutableDictionary<string, ProviderResource> Providers { get; } = ImmutableDictionary<string, ProviderResource>.Empty;

    /// <summary>The resource's own transformations, then its parents'.</summary>
    internal ImmutableArray<ResourceTransformation> Transformations { get; } = [];

    /// <summary>The type token, such as <c>azure-native:network:VirtualNetwork</c>.</summary>
    public string GetResourceType() => _type;

    /// <summary>The name given by the program.</summary>
    public string GetResourceName() => _name;

    /// <summary>The children registered so far.</summary>
    internal Resource[] ChildrenSnapshot()
    {
        lock (_children)
        {
            return [.. _children];
        }
    }

    /// <summary>Whether another resource is its parent, or its parent's, and so on.</summary>
    internal bool IsBelow(Resource ancestor)
    {
        for (var parent = Parent; parent is not null; parent = parent.Parent)
        {
            if (parent == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The provider for a type token or function token: the one mapped to its package.</summary>
    internal ProviderResource? GetProvider(string token)
    {
        var package = token.Split(':')[0];
        return Providers.GetValueOrDefault(package);
    }

    private void AddChild(Resource child)
    {
        lock (_children)
        {
            _children.Add(child);
        }
    }
}
