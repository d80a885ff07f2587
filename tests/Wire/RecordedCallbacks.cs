using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Bleu.Infra.Wire.Tests;

/// <summary>Calls the program's functions where an engine would, and notes what they answer.</summary>
internal sealed class RecordedCallbacks(Recording recording)
{
    private readonly List<RegisterResourceHookRequest> _hooks = [];
    private readonly List<RegisterErrorHookRequest> _errorHooks = [];
    private readonly List<Callback> _invokeTransforms = [];

    public void Add(RegisterResourceHookRequest hook) => _hooks.Add(hook);

    public void Add(RegisterErrorHookRequest hook) => _errorHooks.Add(hook);

    public void AddInvokeTransform(Callback callback) => _invokeTransforms.Add(callback);

    public async Task TransformAsync(RegisterResourceRequest request)
    {
        foreach (var callback in request.Transforms)
        {
            var options = new TransformResourceOptions
            {
                DependsOn = { request.Dependencies },
                Provider = request.Provider,
                Version = request.Version,
                Aliases = { request.Aliases },
                CustomTimeouts = request.CustomTimeouts,
                Hooks = request.Hooks,
                Import = request.ImportId,
            };
            var response = await CallbackClient.CallAsync<TransformResponse>(callback, new TransformRequest
            {
                Type = request.Type,
                Name = request.Name,
                Custom = request.Custom,
                Parent = request.Parent,
                Properties = request.Object,
                Options = options,
            });
            recording.Add("Callback", response);
        }
    }

    public async Task TransformAsync(ResourceInvokeRequest request)
    {
        foreach (var callback in _invokeTransforms)
        {
            recording.Add("Callback", await CallbackClient.CallAsync<TransformInvokeResponse>(callback, new TransformInvokeRequest
            {
                Token = request.Tok,
                Args = request.Args,
                Options = new() { Provider = request.Provider, Version = request.Version },
            }));
        }
    }

    public async Task RunHooksAsync()
    {
        var inputs = new Struct { Fields = { ["mode"] = Value.ForString("On") } };
        foreach (var hook in _hooks)
        {
            recording.Add(hook.Name, await CallbackClient.CallAsync<ResourceHookResponse>(hook.Callback, new ResourceHookRequest
            {
                Urn = "urn:pulumi:dev::proj::t:m:T::hooked",
                Id = "id-1",
                Name = "hooked",
                Type = "t:m:T",
                NewInputs = inputs,
            }));
        }

        foreach (var hook in _errorHooks)
        {
            foreach (var errors in new string[][] { ["conflict"], ["conflict", "conflict"] })
            {
                recording.Add(hook.Name, await CallbackClient.CallAsync<ErrorHookResponse>(hook.Callback, new ErrorHookRequest
                {
                    Urn = "urn:pulumi:dev::proj::t:m:T::hooked",
                    Name = "hooked",
                    Type = "t:m:T",
                    FailedOperation = "create",
                    Errors = { errors },
                }));
            }
        }
    }
}
