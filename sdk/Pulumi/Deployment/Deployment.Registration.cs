using Pulumi.Serialization;

namespace Pulumi;

/// <content>How resources come to be known to the engine.</content>
public sealed partial class Deployment
{
    internal void ReadOrRegisterResource(
        Resource resource, bool custom, bool remote, ResourceArgs args, ResourceOptions options, RegisterPackageRequest? package)
    {
        if (Recorder is { } recorder)
        {
            lock (recorder)
            {
                recorder.Add(resource);
            }
        }

        var sources = OutputCompletionSource.InitializeOutputs(resource);
        var registration = new ResourceRegistration(this, resource, custom, remote, args, options, package);
        Runner.RegisterTask(resource, CompleteAsync(registration, sources));
    }

    internal void RegisterResourceOutputs(ComponentResource component, Output<IDictionary<string, object?>> outputs) =>
        Runner.RegisterTask(component, RegisterResourceOutputsAsync(component, outputs));

    private static async Task CompleteAsync(ResourceRegistration registration, IReadOnlyDictionary<string, IOutputCompletionSource> sources)
    {
        try
        {
            var response = await registration.RunAsync().ConfigureAwait(false);
            ResourceOutputs.Settle(registration, response, sources);
        }
        catch (Exception e)
        {
            foreach (var source in sources.Values)
            {
                source.TrySetException(e);
            }

            throw;
        }
    }

    private async Task RegisterResourceOutputsAsync(ComponentResource component, Output<IDictionary<string, object?>> outputs)
    {
        var urn = await component.Urn.DataTask.ConfigureAwait(false);
        var serializer = new Serializer();
        var keepResources = await KeepResourcesAsync().ConfigureAwait(false);
        var value = await serializer.SerializeAsync("outputs", outputs, keepResources, keepOutputValues: false).ConfigureAwait(false);
        while (WireValue.SignatureOf(value) == Constants.SpecialSecretSig)
        {
            value = value.StructValue.Fields[Constants.ValueName];
        }

        await Monitor.RegisterResourceOutputsAsync(new()
        {
            Urn = urn.Value,
            Outputs = value.StructValue ?? new(),
        }).ConfigureAwait(false);
    }

    internal async ValueTask<bool> KeepResourcesAsync() =>
        !FunctionCall.ResourceReferencesDisabled
        && await Features.SupportsAsync(MonitorFeatures.ResourceReferences).ConfigureAwait(false);
}
