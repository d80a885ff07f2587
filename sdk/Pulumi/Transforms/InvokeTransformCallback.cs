using Google.Protobuf;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Answers when the engine calls a transform of function calls.</summary>
internal static class InvokeTransformCallback
{
    public static Func<ByteString, CancellationToken, Task<IMessage>> For(InvokeTransform transform) =>
        (bytes, cancellation) => RunAsync(transform, DeepMarshaller.Parse<TransformInvokeRequest>(bytes.ToByteArray()), cancellation);

    private static async Task<IMessage> RunAsync(InvokeTransform transform, TransformInvokeRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Options ?? new();
        var options = new InvokeOptions
        {
            Provider = wire.Provider.Length == 0 ? null : new DependencyProviderResource(wire.Provider),
            Version = wire.Version.Length == 0 ? null : wire.Version,
            PluginDownloadURL = wire.PluginDownloadUrl.Length == 0 ? null : wire.PluginDownloadUrl,
        };
        var args = new InvokeTransformArgs(request.Token, WireDictionary.ToPlain(request.Args ?? new()), options);
        if (await transform(args, cancellationToken).ConfigureAwait(false) is not { } result)
        {
            return new TransformInvokeResponse { Args = request.Args, Options = request.Options };
        }

        return new TransformInvokeResponse
        {
            Args = await WireDictionary.ToWireAsync(request.Token, result.Args).ConfigureAwait(false),
            Options = new()
            {
                Provider = await ProviderResource.ReferenceAsync(result.Options.Provider).ConfigureAwait(false) ?? "",
                Version = result.Options.Version ?? "",
                PluginDownloadUrl = result.Options.PluginDownloadURL ?? "",
            },
        };
    }
}
