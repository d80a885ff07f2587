using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Stacks.Tests.Fleet;

/// <summary>A project of two regions and as many generated clients as one likes, in a folder of its own, gone when the test is.</summary>
internal sealed class GeneratedClients : IDisposable
{
    private const string Project = "bleu-infra";
    private readonly string _root = Directory.CreateTempSubdirectory("bleu-clients-").FullName;
    private readonly CloudCatalog _clouds;
    private readonly StackFolder _folder;
    private readonly StackPlanner _planner;

    /// <summary>Writes the project.</summary>
    /// <param name="count">How many clients there are.</param>
    /// <param name="change">Changes the file of each; nothing to leave it.</param>
    /// <param name="profile">What is laid over the cloud's profile; nothing to leave it.</param>
    /// <param name="changeRegion">Changes the file of each region; nothing to leave it.</param>
    /// <param name="committed">Stacks of this repository that stand beside them, under their own names.</param>
    public GeneratedClients(
        int count, Func<string, string>? change = null, string? profile = null, Func<string, string>? changeRegion = null, params IEnumerable<string> committed)
    {
        var config = Directory.CreateDirectory(Path.Combine(_root, "stacks", "config")).FullName;
        foreach (var region in new[] { "fr-central", "fr-south" })
        {
            var text = File.ReadAllText(Testing.RepositoryPaths.Of("stacks", "config", $"Pulumi.{region}.yaml"));
            File.WriteAllText(Path.Combine(config, $"Pulumi.{region}.yaml"), changeRegion is null ? text : changeRegion(text));
        }

        foreach (var stack in committed)
        {
            File.Copy(Testing.RepositoryPaths.Of("stacks", "config", $"Pulumi.{stack}.yaml"), Path.Combine(config, $"Pulumi.{stack}.yaml"));
        }

        if (profile is not null)
        {
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(config, "clouds")).FullName, "bleu.json"), profile);
        }

        File.Copy(Testing.RepositoryPaths.Of("Pulumi.yaml"), Path.Combine(_root, "Pulumi.yaml"));
        foreach (var i in Enumerable.Range(0, count))
        {
            File.WriteAllText(Path.Combine(config, $"Pulumi.{Stack(i)}.yaml"), change is null ? Text(i) : change(Text(i)));
        }

        _clouds = new(_root);
        _folder = new(_root, Project, _clouds);
        Clients = [.. Enumerable.Range(0, count).Select(Stack)];
        _planner = new(new InProcessPlanHost(StackProgram.BuildAsync), _folder.Names.ToDictionary(n => n, n => (Func<PlanRequest>)(() => Request(n))));
    }

    /// <summary>The stacks of the clients.</summary>
    public IReadOnlyList<string> Clients { get; }

    /// <summary>The stacks, checked.</summary>
    public StackFolder Folder => _folder;

    /// <summary>The plans of stacks by their names, made side by side.</summary>
    public async Task<Dictionary<string, StackPlan>> PlanAsync(params IEnumerable<string> stacks)
    {
        var names = stacks.ToList();
        var plans = await Task.WhenAll(names.Select(n => Task.Run(() => _planner.PlanAsync(n))));
        return names.Zip(plans).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string Stack(int i) => $"client-{Code(i)}";

    private static string Code(int i) => $"c{i.ToString("D4", CultureInfo.InvariantCulture)}";

    // Clients alternate between the regions; each has the next 256 addresses of its region's pool.
    private static string Text(int i)
    {
        var (region, hub, first) = i % 2 == 0 ? ("bleufrancecentral", "fr-central", 32) : ("bleufrancesouth", "fr-south", 48);
        var block = i / 2;
        return $"""
            config:
              bleu-infra:kind: client
              bleu-infra:cloud: bleu
              bleu-infra:region: {region}
              bleu-infra:client: {Code(i)}
              bleu-infra:tier: corp
              bleu-infra:dataClass: internal
              bleu-infra:regimes: [secnumcloud]
              bleu-infra:hub: {hub}
              bleu-infra:tenantId: 35c94c5f-f7c2-444d-a4b1-211bfd52493c
              bleu-infra:subscriptionId: {Id(i)}
              bleu-infra:alertEmail:
                secure: v1:nonce:cipher
              bleu-infra:spoke:
                addressSpace: 10.{first + (block / 256)}.{block % 256}.0/24
                subnets:
                  - name: application
                    prefix: 25
                  - name: private-endpoints
                    prefix: 26
              bleu-infra:services:
                - name: files
                  kind: storage
                  parts: [files]
                - name: messages
                  kind: service-bus
                  parts: [orders]

            """;
    }

    private static Guid Id(int i)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Code(i)))[..16];
        hash[7] = (byte)((hash[7] & 0x0F) | 0x40);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash);
    }

    private PlanRequest Request(string stack)
    {
        var (values, secrets) = _folder.File(stack).ToEngine();
        var cloud = _clouds.Get("bleu");
        return new()
        {
            Project = Project,
            Stack = stack,
            RootDirectory = _root,
            Config = values,
            SecretKeys = secrets,
            Cloud = new(cloud.Name, key => cloud.Find(ProfileKeys.SuffixPrefix + key).Value),
        };
    }
}
