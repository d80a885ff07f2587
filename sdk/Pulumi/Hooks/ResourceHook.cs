namespace Pulumi;

/// <summary>A named function that resources run before or after their operations.</summary>
public class ResourceHook
{
    /// <summary>Registers the hook with the running deployment.</summary>
    /// <param name="name">The name, unique in the program.</param>
    /// <param name="callback">The function.</param>
    /// <param name="options">How it is run.</param>
    public ResourceHook(string name, ResourceHookCallback callback, ResourceHookOptions? options = null)
    {
        Name = name;
        Callback = callback;
        Options = options;
        Registered = Deployment.InternalInstance.RegisterResourceHook(this);
    }

    /// <summary>Describes a hook that is registered already.</summary>
    /// <param name="name">The name.</param>
    /// <param name="callback">The function.</param>
    /// <param name="options">How it is run.</param>
    /// <param name="registered">Ends when the registration has.</param>
    protected ResourceHook(string name, ResourceHookCallback callback, ResourceHookOptions? options, Task registered)
    {
        Name = name;
        Callback = callback;
        Options = options;
        Registered = registered;
    }

    /// <summary>The name, unique in the program.</summary>
    public string Name { get; }

    /// <summary>The function.</summary>
    public ResourceHookCallback Callback { get; }

    /// <summary>How it is run.</summary>
    /// <value>The default is <see langword="null"/>: not during previews, failures count.</value>
    public ResourceHookOptions? Options { get; }

    internal Task Registered { get; }

    /// <summary>A hook that another program registered and that is known here by name alone.</summary>
    internal static ResourceHook Stub(string name) => new StubHook(name);

    private sealed class StubHook(string name) : ResourceHook(
        name,
        (_, _) => throw new InvalidOperationException($"The hook '{name}' belongs to another program and cannot be called here."),
        null,
        Task.CompletedTask);
}
