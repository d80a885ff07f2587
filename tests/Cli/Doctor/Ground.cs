using Bleu.Infra.Cli.Doctor;

namespace Bleu.Infra.Cli.Tests.Doctor;

/// <summary>A machine on which everything is well until a test says otherwise.</summary>
internal sealed class Ground : IGround
{
    public const string Tenant = "35c94c5f-f7c2-444d-a4b1-211bfd52493c";

    public DateTimeOffset Now { get; set; } = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Built { get; set; } = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    public Dictionary<string, string> Variables { get; } = new()
    {
        ["HOME"] = "/srv/deployer",
        ["PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION"] = "true",
        ["PULUMI_BACKEND_URL"] = "azblob://state?storage_account=x&domain=blob.core.sovcloud-api.fr",
    };

    public HashSet<string> Folders { get; } =
        ["/srv/deployer/.pulumi/plugins/resource-azure-native-v3.28.0", "/srv/deployer/.pulumi/plugins/resource-kubernetes-v4.34.2"];

    public Dictionary<string, string?> Outputs { get; } = new()
    {
        ["dotnet --version"] = "10.0.401",
        ["pulumi version"] = "v3.259.0",
        ["git --version"] = "git version 2.39.5",
        ["az account show --output json"] = $$"""{"tenantId": "{{Tenant}}"}""",
        ["az cloud show --output json"] = """{"endpoints": {"resourceManager": "https://management.sovcloud-api.fr/"}}""",
    };

    public Dictionary<string, HostAnswer> Hosts { get; } = [];

    /// <summary>The hosts that were asked.</summary>
    public List<Uri> Asked { get; } = [];

    public string? Variable(string name) => Variables.GetValueOrDefault(name);

    public bool HasFolder(string path) => Folders.Contains(path);

    public Task<string?> RunAsync(string program, string[] arguments, CancellationToken cancellationToken) =>
        Task.FromResult(Outputs.GetValueOrDefault($"{program} {string.Join(' ', arguments)}"));

    public Task<HostAnswer> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        Asked.Add(address);
        return Task.FromResult(Hosts.GetValueOrDefault(address.Host) ?? new(200, Now));
    }
}
