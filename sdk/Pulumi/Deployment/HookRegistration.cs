using System.Collections.Immutable;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Makes hooks known to the engine and answers when it calls them.</summary>
internal static class HookRegistration
{
    private const string Unsupported = "The Pulumi CLI does not support resource hooks. Please update the Pulumi CLI.";

    public static async Task RegisterAsync(Deployment deployment, ResourceHook hook)
    {
        if (!await deployment.MonitorSupportsResourceHooks().ConfigureAwait(false))
        {
            throw new InvalidOperationException(Unsupported);
        }

        var callback = await deployment.Callbacks.RegisterAsync((bytes, cancellation) => RunAsync(hook, bytes, cancellation)).ConfigureAwait(false);
        await deployment.Monitor.RegisterResourceHookAsync(new()
        {
            Name = hook.Name,
            Callback = callback,
            OnDryRun = hook.Options?.OnDryRun ?? false,
            IgnoreErrors = hook.Options?.IgnoreErrors ?? false,
        }).ConfigureAwait(false);
    }

    public static async Task RegisterAsync(Deployment deployment, ErrorHook hook)
    {
        if (!await deployment.Features.SupportsAsync(MonitorFeatures.ErrorHooks).ConfigureAwait(false))
        {
            throw new InvalidOperationException(Unsupported);
        }

        var callback = await deployment.Callbacks.RegisterAsync((bytes, cancellation) => RunAsync(hook, bytes, cancellation)).ConfigureAwait(false);
        await deployment.Monitor.RegisterErrorHookAsync(new() { Name = hook.Name, Callback = callback }).ConfigureAwait(false);
    }

    /// <summary>The names of the hooks of a resource, once all of them are registered. It is sent even when empty.</summary>
    public static async ValueTask<RegisterResourceRequest.Types.ResourceHooksBinding> ToWireAsync(ResourceHookBinding? binding)
    {
        var wire = new RegisterResourceRequest.Types.ResourceHooksBinding();
        if (binding is null or { IsEmpty: true })
        {
            return wire;
        }

        await Task.WhenAll(binding.Registrations()).ConfigureAwait(false);
        wire.BeforeCreate.AddRange(binding.BeforeCreate.Select(h => h.Name));
        wire.AfterCreate.AddRange(binding.AfterCreate.Select(h => h.Name));
        wire.BeforeUpdate.AddRange(binding.BeforeUpdate.Select(h => h.Name));
        wire.AfterUpdate.AddRange(binding.AfterUpdate.Select(h => h.Name));
        wire.BeforeDelete.AddRange(binding.BeforeDelete.Select(h => h.Name));
        wire.AfterDelete.AddRange(binding.AfterDelete.Select(h => h.Name));
        wire.OnError.AddRange(binding.OnError.Select(h => h.Name));
        return wire;
    }

    private static async Task<IMessage> RunAsync(ResourceHook hook, ByteString bytes, CancellationToken cancellationToken)
    {
        var request = DeepMarshaller.Parse<ResourceHookRequest>(bytes.ToByteArray());
        var args = new ResourceHookArgs(
            request.Urn, request.Id, request.Name, request.Type,
            Plain(request.NewInputs), Plain(request.OldInputs), Plain(request.NewOutputs), Plain(request.OldOutputs));
        try
        {
            await hook.Callback(args, cancellationToken).ConfigureAwait(false);
            return new ResourceHookResponse();
        }
        catch (Exception e)
        {
            return new ResourceHookResponse { Error = e.Message };
        }
    }

    private static async Task<IMessage> RunAsync(ErrorHook hook, ByteString bytes, CancellationToken cancellationToken)
    {
        var request = DeepMarshaller.Parse<ErrorHookRequest>(bytes.ToByteArray());
        var args = new ErrorHookArgs(
            request.Urn, request.Id, request.Name, request.Type,
            Plain(request.NewInputs), Plain(request.OldInputs), Plain(request.OldOutputs), request.FailedOperation, [.. request.Errors]);
        try
        {
            return new ErrorHookResponse { Retry = await hook.Callback(args, cancellationToken).ConfigureAwait(false) };
        }
        catch (Exception e)
        {
            return new ErrorHookResponse { Error = e.Message };
        }
    }

    private static ImmutableDictionary<string, object?>? Plain(Struct? fields) =>
        fields is null ? null : WireDictionary.ToPlain(fields);
}
