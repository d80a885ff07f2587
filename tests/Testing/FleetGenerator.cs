using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Bleu.Infra.Testing;

/// <summary>
/// Writes projects with any number of clients over the two regions of the samples. A client is the committed sample with another
/// code, subscription and address space, so it has whatever the configuration of clients demands.
/// </summary>
public static class FleetGenerator
{
    /// <summary>The most clients that the pools of the regions have room for.</summary>
    public const int MostClients = 2 * (SmallPool + LargePool);

    private const string Sample = "client-chu-armor";
    private const int SmallPool = 1024;
    private const int LargePool = 4096;

    // Regions, what their pools are in the samples, and what is added so that a large fleet has room.
    private static readonly (string Stack, string Region, string Pool, uint Small, string Added, uint Large)[] Regions =
    [
        ("fr-central", "bleufrancecentral", "10.32.0.0/12", 0x0A20_0000, "10.64.0.0/10", 0x0A40_0000),
        ("fr-south", "bleufrancesouth", "10.48.0.0/12", 0x0A30_0000, "10.128.0.0/10", 0x0A80_0000),
    ];

    /// <summary>Writes a project.</summary>
    /// <param name="root">An empty folder.</param>
    /// <param name="clients">How many clients it has besides two regions and a platform; at most <see cref="MostClients"/>.</param>
    public static void Write(string root, int clients)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(clients, MostClients);
        Directory.CreateDirectory(Path.Combine(root, "stacks", "config", "waivers"));
        File.Copy(RepositoryPaths.Of("Pulumi.yaml"), Path.Combine(root, "Pulumi.yaml"));
        foreach (var region in Regions)
        {
            // A pool stands in its own region, and among the spaces of regions that are its peers.
            Copy(root, region.Stack, region.Stack, text => Regions.Aggregate(
                Replaced(text, $"- {region.Pool}\n", $"- {region.Pool}\n"),
                (t, r) => Regex.Replace(t, $"^( *)- {Regex.Escape(r.Pool)}\n", $"$1- {r.Pool}\n$1- {r.Added}\n", RegexOptions.Multiline)));
        }

        Copy(root, "platform", "platform", text => text);
        for (var i = 0; i < clients; i++)
        {
            WriteClient(root, i);
        }
    }

    /// <summary>The stack of a client.</summary>
    /// <param name="number">Its number, from 0.</param>
    public static string StackOf(int number) => $"client-{CodeOf(number)}";

    private static string CodeOf(int number) => $"c{number:D5}";

    private static void WriteClient(string root, int number)
    {
        var region = Regions[number % Regions.Length];
        var place = number / Regions.Length;
        var network = place < SmallPool ? region.Small + ((uint)place << 10) : region.Large + ((uint)(place - SmallPool) << 10);
        var space = $"{network >> 24}.{(network >> 16) & 255}.{(network >> 8) & 255}.0/22";
        var subscription = new Guid(MD5.HashData(Encoding.UTF8.GetBytes(StackOf(number))));
        Copy(root, Sample, StackOf(number), text =>
        {
            text = Replaced(text, "client: chu-armor", $"client: {CodeOf(number)}");
            text = Replaced(text, "region: bleufrancecentral", $"region: {region.Region}");
            text = Replaced(text, "hub: fr-central", $"hub: {region.Stack}");
            text = Replaced(text, "subscriptionId: 53922ff7-c3c6-4145-ad15-ceaee1373a7d", $"subscriptionId: {subscription}");
            return Replaced(text, "addressSpace: 10.32.0.0/22", $"addressSpace: {space}");
        });
    }

    private static void Copy(string root, string from, string to, Func<string, string> change)
    {
        var text = File.ReadAllText(RepositoryPaths.Of("stacks", "config", $"Pulumi.{from}.yaml"));
        File.WriteAllText(Path.Combine(root, "stacks", "config", $"Pulumi.{to}.yaml"), change(text));
        var waivers = RepositoryPaths.Of("stacks", "config", "waivers", from + ".yaml");
        if (File.Exists(waivers))
        {
            File.WriteAllText(
                Path.Combine(root, "stacks", "config", "waivers", to + ".yaml"),
                File.ReadAllText(waivers).Replace(from, to, StringComparison.Ordinal));
        }
    }

    // A sample that has changed must not yield a fleet of which every client is the same.
    private static string Replaced(string text, string old, string @new) => text.Contains(old, StringComparison.Ordinal)
        ? text.Replace(old, @new, StringComparison.Ordinal)
        : throw new InvalidOperationException($"The sample does not hold '{old}' any more.");
}
