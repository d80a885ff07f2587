using System.Collections.Concurrent;
using Pulumirpc;

namespace Bleu.Infra.Planner.Monitoring;

/// <summary>Runs transforms in the engine's order: the resource's own, those of its parents from near to far, the stack's.</summary>
internal sealed class TransformChain(ICallbackClient client)
{
    private readonly ConcurrentDictionary<string, Step> _byUrn = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Callback> _ofStack = new();
    private readonly ConcurrentQueue<Callback> _ofInvokes = new();

    public void AddStackTransform(Callback callback) => _ofStack.Enqueue(callback);

    public void AddInvokeTransform(Callback callback) => _ofInvokes.Enqueue(callback);

    /// <summary>Applies every transform that concerns a registration, changing the request in place.</summary>
    public async Task ApplyAsync(string urn, RegisterResourceRequest request, CancellationToken cancellationToken)
    {
        _byUrn[urn] = new(request.Parent, [.. request.Transforms]);
        foreach (var callback in Concerning(urn))
        {
            var response = await client.CallAsync<TransformResponse>(
                callback,
                new TransformRequest
                {
                    Type = request.Type,
                    Name = request.Name,
                    Custom = request.Custom,
                    Parent = request.Parent,
                    Properties = request.Object ?? new(),
                    Options = TransformOptions.Of(request),
                },
                cancellationToken).ConfigureAwait(false);
            if (response.Properties is not null)
            {
                request.Object = response.Properties;
            }

            if (response.Options is not null)
            {
                TransformOptions.Apply(response.Options, request);
            }
        }
    }

    /// <summary>Applies the stack's transforms of function calls, changing the request in place.</summary>
    public async Task ApplyAsync(ResourceInvokeRequest request, CancellationToken cancellationToken)
    {
        foreach (var callback in _ofInvokes)
        {
            var response = await client.CallAsync<TransformInvokeResponse>(
                callback,
                new TransformInvokeRequest
                {
                    Token = request.Tok,
                    Args = request.Args ?? new(),
                    Options = new()
                    {
                        Provider = request.Provider,
                        Version = request.Version,
                        PluginDownloadUrl = request.PluginDownloadURL,
                        PluginChecksums = { request.PluginChecksums },
                    },
                },
                cancellationToken).ConfigureAwait(false);
            request.Args = response.Args ?? request.Args;
            if (response.Options is { } options)
            {
                request.Provider = options.Provider;
                request.Version = options.Version;
                request.PluginDownloadURL = options.PluginDownloadUrl;
            }
        }
    }

    private IEnumerable<Callback> Concerning(string urn)
    {
        for (var current = urn; _byUrn.TryGetValue(current, out var entry); current = entry.Parent)
        {
            foreach (var callback in entry.Transforms)
            {
                yield return callback;
            }
        }

        foreach (var callback in _ofStack)
        {
            yield return callback;
        }
    }

    private sealed record Step(string Parent, Callback[] Transforms);
}
