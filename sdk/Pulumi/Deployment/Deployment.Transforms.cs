namespace Pulumi;

/// <content>Transforms of function calls, and what the engine says it supports.</content>
public sealed partial class Deployment
{
    private readonly List<Task> _pendingInvokeTransforms = [];

    /// <summary>Registers a transform of every function call of the stack.</summary>
    /// <param name="transform">The transform.</param>
    public void RegisterInvokeTransform(InvokeTransform transform)
    {
        var registration = RegisterInvokeTransformAsync(transform);
        lock (_pendingInvokeTransforms)
        {
            _pendingInvokeTransforms.Add(registration);
        }

        Runner.RegisterTask(transform, registration);
    }

    /// <summary>Ends when the transforms registered so far are known to the engine.</summary>
    public Task AwaitPendingRegistrations()
    {
        lock (_pendingInvokeTransforms)
        {
            if (_pendingInvokeTransforms.Count == 0)
            {
                return Task.CompletedTask;
            }

            return Task.WhenAll(_pendingInvokeTransforms);
        }
    }

    /// <summary>Tells whether the engine runs transforms of function calls.</summary>
    public Task<bool> MonitorSupportsInvokeTransforms() => Features.SupportsAsync(MonitorFeatures.InvokeTransforms);

    /// <summary>Tells whether the engine runs hooks.</summary>
    public Task<bool> MonitorSupportsResourceHooks() => Features.SupportsAsync(MonitorFeatures.ResourceHooks);

    internal Task RegisterResourceHook(ResourceHook hook)
    {
        var registration = HookRegistration.RegisterAsync(this, hook);
        Runner.RegisterTask(hook, registration);
        return registration;
    }

    internal Task RegisterErrorHook(ErrorHook hook)
    {
        var registration = HookRegistration.RegisterAsync(this, hook);
        Runner.RegisterTask(hook, registration);
        return registration;
    }

    private async Task RegisterInvokeTransformAsync(InvokeTransform transform)
    {
        if (!await MonitorSupportsInvokeTransforms().ConfigureAwait(false))
        {
            throw new InvalidOperationException("The Pulumi CLI does not support invoke transforms. Please update the Pulumi CLI.");
        }

        var callback = await Callbacks.RegisterAsync(InvokeTransformCallback.For(transform)).ConfigureAwait(false);
        await Monitor.RegisterStackInvokeTransformAsync(callback).ConfigureAwait(false);
    }
}
