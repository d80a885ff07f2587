namespace Pulumi;

/// <content>Functions of providers and methods of resources.</content>
public sealed partial class DeploymentInstance
{
    /// <summary>Runs a function once its arguments are known.</summary>
    /// <param name="token">The function's token.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <returns>Its result, unknown while an argument or a dependency is.</returns>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null) => Invoke<T>(token, args, options, null);

    /// <inheritdoc cref="Invoke{T}(string, InvokeArgs, InvokeOptions?)" />
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options) => Invoke<T>(token, args, options, null);

    /// <summary>Runs a function of a package that is registered first.</summary>
    /// <param name="token">The token.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package.</param>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest) =>
        new(FunctionCall.InvokeOutputAsync<T>(Internal, token, args, options, registerPackageRequest, single: false));

    /// <summary>Runs a function of a package that is registered first.</summary>
    /// <param name="token">The token.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package.</param>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options, RegisterPackageRequest? registerPackageRequest) =>
        new(FunctionCall.InvokeOutputAsync<T>(Internal, token, args, options, registerPackageRequest, single: false));

    /// <summary>Runs a function whose result has one property, and yields that.</summary>
    /// <param name="token">The function's token.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options = null) => InvokeSingle<T>(token, args, options, null);

    /// <inheritdoc cref="InvokeSingle{T}(string, InvokeArgs, InvokeOptions?)" />
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOutputOptions options) => InvokeSingle<T>(token, args, options, null);

    /// <summary>Runs a function of a package that is registered first.</summary>
    /// <param name="token">The token.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package.</param>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest) =>
        new(FunctionCall.InvokeOutputAsync<T>(Internal, token, args, options, registerPackageRequest, single: true));

    /// <summary>Runs a function of a package that is registered first.</summary>
    /// <param name="token">The token.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package.</param>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOutputOptions options, RegisterPackageRequest? registerPackageRequest) =>
        new(FunctionCall.InvokeOutputAsync<T>(Internal, token, args, options, registerPackageRequest, single: true));

    /// <summary>Runs a function now.</summary>
    /// <param name="token">The function's token.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    public Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null) => InvokeAsync<T>(token, args, options, null);

    /// <summary>Runs a function of a package that is registered first.</summary>
    /// <param name="token">The token.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package.</param>
    public Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest) =>
        FunctionCall.InvokeNowAsync<T>(Internal, token, args, options, registerPackageRequest, single: false);

    /// <summary>Runs a function now whose result has one property, and yields that.</summary>
    /// <param name="token">The function's token.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    public Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null) => InvokeSingleAsync<T>(token, args, options, null);

    /// <summary>Runs a function of a package that is registered first.</summary>
    /// <param name="token">The token.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package.</param>
    public Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest) =>
        FunctionCall.InvokeNowAsync<T>(Internal, token, args, options, registerPackageRequest, single: true);

    /// <summary>Runs a function now and drops its result.</summary>
    /// <param name="token">The function's token.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    public Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options = null) => InvokeAsync(token, args, options, null);

    /// <summary>Runs a function of a package that is registered first.</summary>
    /// <param name="token">The token.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package.</param>
    public Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest) =>
        FunctionCall.InvokeNowAsync<object?>(Internal, token, args, options, registerPackageRequest, single: false);

    /// <summary>Calls a method of a resource.</summary>
    /// <param name="token">The method's token.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="self">The resource.</param>
    /// <param name="options">How it is called.</param>
    public Output<T> Call<T>(string token, CallArgs args, Resource? self = null, CallOptions? options = null) => Call<T>(token, args, self, options, null);

    /// <summary>Calls a method of a resource of a package that is registered first.</summary>
    /// <param name="token">The token.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="self">The resource.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package.</param>
    public Output<T> Call<T>(string token, CallArgs args, Resource? self, CallOptions? options, RegisterPackageRequest? registerPackageRequest) =>
        new(MethodCall.CallAsync<T>(Internal, token, args, self, options, registerPackageRequest));

    /// <summary>Calls a method of a resource and drops its result.</summary>
    /// <param name="token">The method's token.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="self">The resource.</param>
    /// <param name="options">How it is called.</param>
    public void Call(string token, CallArgs args, Resource? self = null, CallOptions? options = null) => Call(token, args, self, options, null);

    /// <summary>Calls a method of a resource of a package that is registered first.</summary>
    /// <param name="token">The token.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="self">The resource.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package.</param>
    public void Call(string token, CallArgs args, Resource? self, CallOptions? options, RegisterPackageRequest? registerPackageRequest) =>
        Call<object?>(token, args, self, options, registerPackageRequest);
}
