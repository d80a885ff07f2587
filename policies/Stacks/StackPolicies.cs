using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Parameters;
using Bleu.Infra.Policies.Waivers;

namespace Bleu.Infra.Policies.Stacks;

/// <summary>What the files of a project say about the policies of its stacks.</summary>
/// <param name="root">The folder of <c>Pulumi.yaml</c>.</param>
/// <param name="stacks">The stacks.</param>
/// <param name="clouds">The clouds.</param>
public sealed class StackPolicies(string root, StackFolder stacks, CloudCatalog clouds)
{
    /// <summary>The baseline by which every stack is judged, whatever it pins.</summary>
    /// <value>The default is <see langword="null"/>: each by its own.</value>
    public Baseline? Forced { get; init; }

    /// <summary>What is known of a stack beside its resources.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="today">The day, for what expires.</param>
    /// <exception cref="DiagnosticException">There is no such stack, or its parameters are not right (BLEU8013).</exception>
    public PolicyContext Context(string stack, DateOnly today)
    {
        var settings = stacks.Check(stack).Settings;
        var cloud = settings is null ? null : clouds.Find(settings.Cloud);
        return new()
        {
            Cloud = cloud,
            Clouds = clouds,
            Region = settings is null ? null : cloud?.FindRegion(settings.Region),
            TenantId = settings?.TenantId,
            Subscriptions = Subscriptions(settings),
            Client = (settings as ClientSettings)?.Client,
            Settings = settings,
            Deployment = Deployment(stack),
            Parameters = Parameters(stack),
            Baseline = Forced ?? Baseline(stack),
            Today = today,
        };
    }

    /// <summary>The baseline that a stack pins under <c>policy.baseline</c>, or the current one.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <exception cref="DiagnosticException">BLEU8009: there is no such baseline.</exception>
    public Baseline Baseline(string stack) =>
        Policy(stack).Find("baseline")?.AsText is { } name ? Baselines.Baseline.Get(name) : Baselines.Baseline.Current;

    /// <summary>The waivers of a stack.</summary>
    /// <param name="stack">The stack's name.</param>
    public WaiverFile Waivers(string stack) => WaiverFile.Of(root, stack);

    private ImmutableArray<string> Subscriptions(StackSettings? settings) => settings switch
    {
        null => [],
        ClientSettings client => [client.SubscriptionId, .. BesideAClient(client).OfType<string>().Where(s => s.Length > 0).Distinct()],
        RegionSettings region => [region.SubscriptionId, .. BesideARegion(region).OfType<string>()],
        _ => [settings.SubscriptionId],
    };

    // A client's stack also writes its half of a peering into the subscription of each hub, the guard of its backups and, when its
    // subscription is new, the alias.
    private IEnumerable<string?> BesideAClient(ClientSettings client) => client.Spokes.Select(s => s.Hub).Prepend(client.Hub)
        .Where(h => stacks.Names.Contains(h))
        .Select(h => stacks.Check(h).Settings?.SubscriptionId)
        .Append(client.Backup.GuardSubscriptionId)
        .Append(client.Subscription?.DeployerSubscriptionId);

    // A region's stack also writes its archive and the guard of its backups, which lie in subscriptions of their own, and the other half
    // of the joints with hubs of other regions.
    private string?[] BesideARegion(RegionSettings region) =>
    [
        region.Operations.Archive?.SubscriptionId,
        region.Operations.Backup.GuardSubscriptionId,
        .. region.Hub.Peers.Where(p => stacks.Names.Contains(p.Stack)).Select(p => stacks.Check(p.Stack).Settings?.SubscriptionId),
    ];

    private PlanMap Policy(string stack)
    {
        if (!stacks.File(stack).ToEngine().Values.TryGetValue($"{stacks.Project}:policy", out var json))
        {
            return PlanMap.Empty;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return JsonValues.ReadMap(document.RootElement);
        }
        catch (JsonException)
        {
            return PlanMap.Empty;
        }
    }

    private ParameterValues Parameters(string stack)
    {
        var values = Policy(stack).Entries.Where(e => e.Key != "baseline").ToList();
        Diagnostic[] problems = [.. ParameterCheck.Check(values)];
        return problems.Length == 0 ? new(values) : throw new DiagnosticException([.. problems]);
    }

    private DeploymentFacts Deployment(string stack)
    {
        var (values, _) = stacks.File(stack).ToEngine();
        var file = TopLevel(Path.Combine(root, "stacks", "config", $"Pulumi.{stack}.yaml"));
        return new()
        {
            Backend = TopLevel(Path.Combine(root, "Pulumi.yaml")).GetValueOrDefault("backend.url", ""),
            SecretsProvider = file.GetValueOrDefault("secretsprovider", ""),
            HasPassphrase = !file.ContainsKey("secretsprovider") || file["secretsprovider"] == "passphrase",
            PluginMirror = TopLevel(Path.Combine(root, "stacks", "config", "gitops.yaml")).GetValueOrDefault("mirrors.plugins", ""),
            DisabledDefaultProviders = [.. Names(values.GetValueOrDefault("pulumi:disable-default-providers"))],
        };
    }

    private static IEnumerable<string> Names(string? json)
    {
        if (json is null)
        {
            return [];
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. Scalars.Texts(JsonValues.Read(document.RootElement))];
        }
        catch (JsonException)
        {
            return [json];
        }
    }

    // Single values at the top, and one level below it.
    private static Dictionary<string, string> TopLevel(string file)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(file))
        {
            return values;
        }

        var holder = "";
        foreach (var line in File.ReadLines(file))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (line.Length > 0 && !char.IsWhiteSpace(line[0]))
            {
                holder = line.TrimEnd().TrimEnd(':');
            }

            if (colon > 0 && line[0] is not ('#' or ' '))
            {
                values[line[..colon]] = line[(colon + 2)..].Trim().Trim('"', '\'');
            }
            else if (colon > 2 && line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
            {
                values[$"{holder}.{line[2..colon]}"] = line[(colon + 2)..].Trim().Trim('"', '\'');
            }
        }

        return values;
    }
}
