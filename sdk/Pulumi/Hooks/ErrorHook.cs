namespace Pulumi;

/// <summary>A named function that runs when an operation of a resource fails.</summary>
public class ErrorHook
{
    /// <summary>Registers the hook with the running deployment.</summary>
    /// <param name="name">The name, unique in the program.</param>
    /// <param name="callback">The function.</param>
    public ErrorHook(string name, ErrorHookCallback callback)
    {
        Name = name;
        Callback = callback;
        Registered = Deployment.InternalInstance.RegisterErrorHook(this);
    }

    /// <summary>Describes a hook that is registered already.</summary>
    /// <param name="name">The name.</param>
    /// <param name="callback">The function.</param>
    /// <param name="registered">Ends when the registration has.</param>
    public ErrorHook(string name, ErrorHookCallback callback, Task registered)
    {
        Name = name;
        Callback = callback;
        Registered = registered;
    }

    /// <summary>The name, unique in the program.</summary>
    public string Name { get; }

    /// <summary>The function.</summary>
    public ErrorHookCallback Callback { get; }

    internal Task Registered { get; }
}
