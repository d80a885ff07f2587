namespace Pulumi;

/// <summary>The running program's side of a deployment: it runs the program and talks to the engine.</summary>
public sealed partial class Deployment
{
    private static readonly AsyncLocal<DeploymentInstance?> Current = new();

    private Stack? _stack;

    internal Deployment(Pulumirpc.IResourceMonitor monitor, Pulumirpc.IEngineLog engine, DeploymentSettings settings, ICallbackHost callbacks)
    {
        Settings = settings;
        Callbacks = callbacks;
        Runner = new(this);
        Monitor = new WatchedMonitor(monitor, Runner.Outside);
        Logger = new(this, engine);
        Engine = engine;
        Features = new(Monitor);
        Packages = new(this);
    }

    /// <summary>The deployment that the calling program takes part in.</summary>
    /// <exception cref="InvalidOperationException">No deployment is running here.</exception>
    public static DeploymentInstance Instance => Current.Value ?? throw new InvalidOperationException(
        "No deployment is running here. Call this from code that Deployment.RunAsync or Deployment.TestAsync runs.");

    internal static Deployment InternalInstance => Instance.Internal;

    internal Pulumirpc.IResourceMonitor Monitor { get; }

    internal Pulumirpc.IEngineLog Engine { get; }

    internal DeploymentSettings Settings { get; }

    internal DeploymentRunner Runner { get; }

    internal EngineLogger Logger { get; }

    internal MonitorFeatures Features { get; }

    internal PackageRegistry Packages { get; }

    internal ICallbackHost Callbacks { get; }

    /// <summary>Takes every resource that is registered, for tests.</summary>
    internal List<Resource>? Recorder { get; init; }

    internal string RootName => $"{Settings.Project}-{Settings.Stack}";

    internal Stack Stack
    {
        get => _stack ?? throw new InvalidOperationException("The stack is not registered yet.");
        set => _stack = value;
    }

    internal Stack? StackOrNull => _stack;

    /// <summary>Fails when the engine's version is outside a range.</summary>
    /// <param name="pulumiVersionRange">The range, such as <c>&gt;=3.200.0</c>.</param>
    public static Task RequirePulumiVersionAsync(string pulumiVersionRange) =>
        InternalInstance.Engine.RequirePulumiVersionAsync(new() { PulumiVersionRange = pulumiVersionRange });

    internal static Deployment? TryGetInternalInstance() => Current.Value?.Internal;

    /// <summary>Keeps the program alive until a task ends; without a running deployment nothing happens.</summary>
    internal static void TryRegisterOutputTask(object subject, Task task) =>
        Current.Value?.Internal.Runner.RegisterTask(subject, task);

    /// <summary>Where to count work outside the SDK; without a running deployment nothing is counted.</summary>
    internal static OutsideWork? Outside => Current.Value?.Internal.Runner.Outside;

    internal static void SetCurrent(Deployment deployment) => Current.Value = new(deployment);
}
