using Grpc.AspNetCore.Server.Model;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Pulumirpc;

/// <summary>Serves generated services so that they read deep messages, which the generated code alone would refuse.</summary>
public sealed class DeepServices
{
    /// <summary>Adds services whose methods are bound by <paramref name="bind"/>.</summary>
    /// <param name="services">The container.</param>
    /// <param name="bind">Binds every service: <c>ResourceMonitor.BindService(binder, implementation)</c>.</param>
    public static void Add(IServiceCollection services, Action<IServiceProvider, ServiceBinderBase> bind) =>
        services.AddSingleton<IServiceMethodProvider<DeepServices>>(provider => new Methods(binder => bind(provider, binder)));

    /// <summary>Maps the services that were added.</summary>
    /// <param name="endpoints">The application.</param>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGrpcService<DeepServices>();

    private sealed class Methods(Action<ServiceBinderBase> bind) : IServiceMethodProvider<DeepServices>
    {
        public void OnServiceMethodDiscovery(ServiceMethodProviderContext<DeepServices> context) => bind(new Binder(context));
    }

    private sealed class Binder(ServiceMethodProviderContext<DeepServices> context) : ServiceBinderBase
    {
        public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler) =>
            context.AddUnaryMethod(
                DeepMarshaller.Deepen(method),
                [],
                (_, request, call) => handler is null
                    ? throw new RpcException(new Status(StatusCode.Unimplemented, method.Name))
                    : handler(request, call));

        public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler) =>
            context.AddServerStreamingMethod(
                DeepMarshaller.Deepen(method),
                [],
                (_, request, responses, call) => handler is null
                    ? throw new RpcException(new Status(StatusCode.Unimplemented, method.Name))
                    : handler(request, responses, call));
    }
}
