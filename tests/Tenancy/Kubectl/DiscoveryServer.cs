using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bleu.Infra.Tenancy.Tests.Kubectl;

/// <summary>What kubectl asks of an API server before it sends anything: which kinds there are, and their schema. It holds no objects, and listens on loopback.</summary>
internal sealed class DiscoveryServer : IAsyncDisposable
{
    private static readonly string[] WithoutNamespace = ["Namespace", "PriorityClass", "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"];

    // Kinds of agents, which definitions add to a cluster; kubectl finds no schema for them.
    private static readonly (string Group, string Version, string Kind)[] Added =
    [
        ("source.toolkit.fluxcd.io", "v1", "GitRepository"), ("kustomize.toolkit.fluxcd.io", "v1", "Kustomization"),
        ("argoproj.io", "v1alpha1", "AppProject"), ("argoproj.io", "v1alpha1", "Application"),
    ];

    private readonly WebApplication _application;

    private DiscoveryServer(WebApplication application) => _application = application;

    public string Address => _application.Urls.First();

    public static async Task<DiscoveryServer> StartAsync()
    {
        var schema = OpenApiDocument.Bytes;
        var versions = OpenApiDocument.Kinds.Concat(Added).ToLookup(k => (k.Group, k.Version), k => k.Kind);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new DiscoveryServer(builder.Build());
        server._application.Run(context => context.Request.Path.Value?.Trim('/').Split('/') switch
        {
            ["api"] => Json(context, new() { ["kind"] = "APIVersions", ["versions"] = new JsonArray("v1") }),
            ["apis"] => Json(context, Groups(versions)),
            ["api", var version] when versions.Contains(("", version)) => Json(context, Kinds("", version, versions)),
            ["apis", var group, var version] when versions.Contains((group, version)) => Json(context, Kinds(group, version, versions)),
            ["openapi", "v2"] => Send(context, "application/octet-stream", schema),
            _ => Nothing(context),
        });
        await server._application.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static JsonObject Groups(ILookup<(string Group, string Version), string> versions) => new()
    {
        ["kind"] = "APIGroupList",
        ["apiVersion"] = "v1",
        ["groups"] = new JsonArray([.. versions.Where(v => v.Key.Group.Length > 0).GroupBy(v => v.Key.Group).Select(g => (JsonNode)new JsonObject
        {
            ["name"] = g.Key,
            ["versions"] = new JsonArray([.. g.Select(v => (JsonNode)new JsonObject { ["groupVersion"] = $"{g.Key}/{v.Key.Version}", ["version"] = v.Key.Version })]),
        })]),
    };

    private static JsonObject Kinds(string group, string version, ILookup<(string Group, string Version), string> versions) => new()
    {
        ["kind"] = "APIResourceList",
        ["apiVersion"] = "v1",
        ["groupVersion"] = group.Length == 0 ? version : $"{group}/{version}",
        ["resources"] = new JsonArray([.. versions[(group, version)].Select(k => (JsonNode)new JsonObject
        {
            ["name"] = k.ToLowerInvariant() + "s",
            ["singularName"] = "",
            ["kind"] = k,
            ["namespaced"] = !WithoutNamespace.Contains(k),
            ["verbs"] = new JsonArray("create", "get"),
        })]),
    };

    private static Task Json(HttpContext context, JsonObject body) => Send(context, "application/json", System.Text.Encoding.UTF8.GetBytes(body.ToJsonString()));

    private static Task Send(HttpContext context, string type, byte[] body)
    {
        context.Response.ContentType = type;
        return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    private static Task Nothing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
