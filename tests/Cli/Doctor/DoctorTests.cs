using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Bleu.Infra.Cli.Commands;
using Bleu.Infra.Cli.Doctor;
using Bleu.Infra.Cli.Planning;

namespace Bleu.Infra.Cli.Tests.Doctor;

/// <summary>Every check of the ground, with what it says and what to do.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly TemporaryProject _files = TemporaryProject.Of("fr-central", "fr-south");
    private readonly Ground _ground = new();

    public DoctorTests()
    {
        foreach (var stack in new[] { "fr-central", "fr-south" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Waivers(stack)) ?? ".");
            File.Copy(RepositoryPaths.Of("stacks", "config", "waivers", stack + ".yaml"), Waivers(stack));
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Waivers(string stack) => Path.Combine(_files.Root, "stacks", "config", "waivers", stack + ".yaml");

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Ground_ThatIsWell_HasNothingToMend()
    {
        var lines = await LookAsync(isOnline: true);

        Assert.Empty(lines.Select(l => l.Finding).OfType<Bleu.Infra.Diagnostics.Diagnostic>());
        Assert.Contains(lines, l => l is { Subject: "Azure CLI: cloud", Text: "management.sovcloud-api.fr" });
        Assert.Contains(lines, l => l is { Subject: "clock", Text: "0 s from that of management.sovcloud-api.fr" });
        Assert.Contains(lines, l => l.Text == $"knows the tenant {Ground.Tenant}");
    }

    [Fact]
    public async Task Ground_WithoutOnline_AsksNobody()
    {
        await LookAsync();

        Assert.Empty(_ground.Asked);
    }

    [Fact]
    public async Task Tools_ThatAreMissing_AreNamed()
    {
        _ground.Outputs.Remove("dotnet --version");
        _ground.Outputs["pulumi version"] = "v3.100.0";
        _ground.Outputs.Remove("git --version");

        await FindsAsync(
            "error BLEU9015: .NET SDK is not there; everything is built with it. Install the .NET 10 SDK.",
            "error BLEU9016: pulumi is too old, got 'v3.100.0'. Wanted: 3.255.0 or later. Install the Pulumi CLI from the mirror of your platform.",
            "warning BLEU9015: git is not there; --since needs it. Install git.");
    }

    [Fact]
    public async Task Plugins_ThatAreMissing_AreNamed()
    {
        _ground.Folders.Remove("/srv/deployer/.pulumi/plugins/resource-kubernetes-v4.34.2");
        _ground.Variables.Remove("PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION");

        await FindsAsync(
            "error BLEU9021: plugin kubernetes 4.34.2 is not there, which is the version that the stacks pin. Fetch it from your mirror: pulumi plugin install resource kubernetes 4.34.2 --server URL.",
            "warning BLEU9022: plugins would be fetched by the engine where one is missing. Set PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION=true, and install plugins from your mirror.");
    }

    [Fact]
    public async Task Plugins_InAnotherHome_AreFound()
    {
        _ground.Variables["PULUMI_HOME"] = "/opt/pulumi";
        _ground.Folders.UnionWith(["/opt/pulumi/plugins/resource-azure-native-v3.28.0", "/opt/pulumi/plugins/resource-kubernetes-v4.34.2"]);

        await FindsAsync();
    }

    [Fact]
    public async Task Stacks_WithDefaultProvidersAndAPassphrase_AreNamed()
    {
        _files.Replace("Pulumi.fr-south.yaml", "pulumi:disable-default-providers: [\"*\"]", "pulumi:disable-default-providers: []");
        File.Delete(Waivers("fr-south"));

        await FindsAsync(
            "error BLEU9017: default providers pulumi:disable-default-providers does not name *; default providers must be disabled in 1 stack: fr-south. Set pulumi:disable-default-providers to a list with * in the stack's configuration.",
            "error BLEU9017: secrets and state secretsprovider is a passphrase; it must be a key of the cloud in 1 stack: fr-south. Set backend.url in Pulumi.yaml to a container of the cloud, and the stack's secrets provider to a key of it: azurekeyvault://.");
    }

    [Fact]
    public async Task Backend_OutsideTheCloud_IsNamed()
    {
        _ground.Variables["PULUMI_BACKEND_URL"] = "https://api.example.invalid";

        await FindsAsync("error BLEU9017: secrets and state backend.url is outside the cloud; it must be azblob:// with an account of it in 2 stacks: fr-central, fr-south. "
            + "Set backend.url in Pulumi.yaml to a container of the cloud, and the stack's secrets provider to a key of it: azurekeyvault://.");
    }

    [Fact]
    public async Task SecretsProvider_OfAnotherCloud_IsNamed()
    {
        _files.Replace("Pulumi.fr-south.yaml", "encryptionsalt:", "secretsprovider: azurekeyvault://kv-state.vault.azure.net/keys/state\nencryptionsalt:");
        File.Delete(Waivers("fr-south"));

        await FindsAsync("error BLEU9017: secrets and state secretsprovider is outside the cloud; it must be azurekeyvault:// with a vault of it in 1 stack: fr-south. "
            + "Set backend.url in Pulumi.yaml to a container of the cloud, and the stack's secrets provider to a key of it: azurekeyvault://.");
    }

    [Fact]
    public async Task Backend_OfTheProjectOutsideTheCloud_IsNotHiddenByAWaiverOfSecrets()
    {
        _ground.Variables.Remove("PULUMI_BACKEND_URL");
        await File.AppendAllTextAsync(Path.Combine(_files.Root, "Pulumi.yaml"), "backend:\n  url: https://api.example.invalid\n", Cancel);

        await FindsAsync("error BLEU9017: secrets and state backend.url is outside the cloud; it must be azblob:// with an account of it in 2 stacks: fr-central, fr-south. "
            + "Set backend.url in Pulumi.yaml to a container of the cloud, and the stack's secrets provider to a key of it: azurekeyvault://.");
    }

    [Fact]
    public async Task Backend_ThatIsNotPinned_IsNamed()
    {
        _ground.Variables.Remove("PULUMI_BACKEND_URL");

        await FindsAsync("warning BLEU9018: backend is not pinned, so the state goes where whoever deploys is signed in. Set backend.url in Pulumi.yaml to a container of the cloud: azblob://CONTAINER?storage_account=NAME&domain=blob.SUFFIX.");
    }

    [Fact]
    public async Task SignIn_ToAnotherCloudOrTenant_IsNamed()
    {
        const string Fix = "Sign in: az cloud set --name AzureBleuCloud, then az login --tenant 35c94c5f-f7c2-444d-a4b1-211bfd52493c.";
        _ground.Outputs["az cloud show --output json"] = """{"endpoints": {"resourceManager": "https://management.azure.com/"}}""";
        _ground.Outputs["az account show --output json"] = """{"tenantId": "00000000-1111-2222-3333-444444444444"}""";
        _ground.Variables["ARM_METADATA_HOSTNAME"] = "management.azure.com";

        await FindsAsync(
            "error BLEU9019: ARM_METADATA_HOSTNAME names another cloud or tenant than the stacks, got 'management.azure.com'. Wanted: 'management.sovcloud-api.fr'. Set it to the cloud's Resource Manager host, or take it out.",
            $"error BLEU9019: Azure CLI: cloud names another cloud or tenant than the stacks, got 'management.azure.com'. Wanted: 'management.sovcloud-api.fr'. {Fix}",
            $"error BLEU9019: Azure CLI: tenant names another cloud or tenant than the stacks, got '00000000-1111-2222-3333-444444444444'. Wanted: '35c94c5f-f7c2-444d-a4b1-211bfd52493c'. {Fix}");
    }

    [Fact]
    public async Task SignIn_ThatIsMissing_IsNamed()
    {
        _ground.Outputs.Remove("az account show --output json");

        await FindsAsync("warning BLEU9020: sign-in to bleu is not there: neither variables of the provider nor the Azure CLI hold one. "
            + "Sign in: az cloud set --name AzureBleuCloud, then az login --tenant 35c94c5f-f7c2-444d-a4b1-211bfd52493c.");
    }

    [Fact]
    public async Task SignIn_OfARunner_NeedsNoAzureCli()
    {
        _ground.Outputs.Remove("az account show --output json");
        _ground.Variables["ARM_CLIENT_ID"] = "5c1b7f0e-88a4-4b6d-8f3c-2a9d4e6f7b23";
        _ground.Variables["ARM_TENANT_ID"] = Ground.Tenant;

        await FindsAsync();
    }

    [Fact]
    public async Task Clock_BeforeTheBuild_IsNamed()
    {
        _ground.Built = _ground.Now.AddDays(30);

        await FindsAsync("error BLEU9025: clock shows 2026-11-25, which is before this command was built. Let the machine take its time from the network: tokens and signatures are valid for minutes.");
    }

    [Fact]
    public async Task Cloud_ThatAnswersBadly_IsNamed()
    {
        _ground.Hosts["management.sovcloud-api.fr"] = new(200, _ground.Now.AddMinutes(-11));
        _ground.Hosts["login.sovcloud-identity.fr"] = new(400, null);

        await FindsOnlineAsync(
            "error BLEU9025: clock is 11 minutes from that of management.sovcloud-api.fr. Let the machine take its time from the network: tokens and signatures are valid for minutes.",
            "error BLEU9026: login.sovcloud-identity.fr does not know the tenant (HTTP 400), got '35c94c5f-f7c2-444d-a4b1-211bfd52493c'. Correct tenantId in the configuration of the stacks, or the cloud.");
    }

    [Fact]
    public async Task Cloud_ThatCannotBeReached_IsNamed()
    {
        _ground.Hosts["management.sovcloud-api.fr"] = new(0, null, "Name or service not known");
        _ground.Hosts["login.sovcloud-identity.fr"] = new(0, null, "", IsUntrusted: true);

        await FindsOnlineAsync(
            "error BLEU9023: management.sovcloud-api.fr could not be reached: Name or service not known. Mend the route, the name or the proxy (HTTPS_PROXY).",
            "error BLEU9024: login.sovcloud-identity.fr shows a certificate that this machine does not trust. Add the authority of the cloud to the machine's certificates, or name its file in SSL_CERT_FILE.");
    }

    [Fact]
    public async Task Cloud_WhoseHostsNobodyKnows_IsNamed()
    {
        using var platform = TemporaryProject.Of("platform");
        var clouds = Path.Combine(platform.Root, "stacks", "config", "clouds");
        Directory.CreateDirectory(clouds);
        await File.WriteAllTextAsync(Path.Combine(clouds, "azure-local.json"), """{"regions": [{"name": "local", "code": "loc"}]}""", Cancel);
        platform.Replace("Pulumi.platform.yaml", "cloud: bleu", "cloud: azure-local");
        platform.Replace("Pulumi.platform.yaml", "region: bleufrancecentral", "region: local");

        var lines = await DoctorCommand.LookAsync(_ground, Project.At(platform.Root), true, Cancel);

        Assert.Contains(
            "BLEU9027: cloud azure-local has no known value for endpoints.resourceManager, so it cannot be asked. "
            + "Supply it in stacks/config/clouds/azure-local.json, or find it: ./bleu cloud discover HOST --cloud azure-local.",
            lines.Select(l => l.Finding?.ToString()));
        Assert.Empty(_ground.Asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Machine_AskingAHostOnLoopback_TellsWhetherItsCertificateIsTrusted(bool isTls)
    {
        using var certificate = Certificate();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = ServeAsync(listener, isTls ? certificate : null);
        var address = new Uri($"{(isTls ? "https" : "http")}://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/metadata/endpoints");

        var answer = await new MachineGround().AskAsync(address, Cancel);
        await serving;

        Assert.Equal((isTls ? 0 : 200, isTls), (answer.Status, answer.IsUntrusted));
        Assert.Equal(isTls ? null : new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero), answer.Date);
    }

    [Fact]
    public async Task Machine_AskingNobody_SaysWhy()
    {
        var answer = await new MachineGround().AskAsync(new("http://127.0.0.1:9/"), Cancel);

        Assert.Equal((0, false), (answer.Status, answer.IsUntrusted));
        Assert.NotEqual("", answer.Problem);
    }

    [Fact]
    public async Task Doctor_AsJson_SaysStateAndFix()
    {
        var call = await Call.HereAsync("doctor", "--json");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        using var json = System.Text.Json.JsonDocument.Parse(call.Output);
        Assert.All(json.RootElement.EnumerateArray(), l => Assert.Equal(l.GetProperty("state").GetString() == "ok", l.GetProperty("fix").ValueKind == System.Text.Json.JsonValueKind.Null));
    }

    private Task<IReadOnlyList<GroundLine>> LookAsync(bool isOnline = false) => DoctorCommand.LookAsync(_ground, Project.At(_files.Root), isOnline, Cancel);

    private async Task FindsAsync(params string[] expected) => Assert.Equal(expected, Findings(await LookAsync()));

    private async Task FindsOnlineAsync(params string[] expected) => Assert.Equal(expected, Findings(await LookAsync(isOnline: true)));

    private static IEnumerable<string> Findings(IReadOnlyList<GroundLine> lines) =>
        lines.Select(l => l.Finding).OfType<Bleu.Infra.Diagnostics.Diagnostic>().Select(f => $"{f.Severity.ToString().ToLowerInvariant()} {f}");

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    private static async Task ServeAsync(TcpListener listener, X509Certificate2? certificate)
    {
        using var client = await listener.AcceptTcpClientAsync(Cancel);
        Stream stream = client.GetStream();
        try
        {
            if (certificate is not null)
            {
                var tls = new SslStream(stream);
                await tls.AuthenticateAsServerAsync(certificate);
                stream = tls;
            }

            _ = await stream.ReadAsync(new byte[4096], Cancel);
            await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nDate: Wed, 25 Nov 2026 12:00:00 GMT\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"), Cancel);
        }
        catch (Exception e) when (e is IOException or System.Security.Authentication.AuthenticationException)
        {
            // The client went away, as it should from a host that it does not trust.
        }
        finally
        {
            await stream.DisposeAsync();
        }
    }
}
