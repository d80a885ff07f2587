using Google.Protobuf;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Answers when the engine calls a transform of resources.</summary>
internal static class ResourceTransformCallback
{
    public static Func<ByteString, CancellationToken, Task<IMessage>> For(ResourceTransform transform) =>
        (bytes, cancellation) => RunAsync(transform, DeepMarshaller.Parse<TransformRequest>(bytes.ToByteArray()), cancellation);

    private static async Task<IMessage> RunAsync(ResourceTransform transform, TransformRequest request, CancellationToken cancellationToken)
    {
        var options = TransformOptionsWire.FromWire(request.Options ?? new(), request.Custom);
        var args = new ResourceTransformArgs(
            request.Name, request.Type, request.Custom, WireDictionary.ToPlain(request.Properties ?? new()), options);
        if (await transform(args, cancellationToken).ConfigureAwait(false) is not { } result)
        {
            return new TransformResponse { Properties = request.Properties, Options = request.Options };
        }

        return new TransformResponse
        {
            Properties = await WireDictionary.ToWireAsync(request.Name, result.Args).ConfigureAwait(false),
            Options = await TransformOptionsWire.ToWireAsync(result.Options).ConfigureAwait(false),
        };
    }
}
