using System.Collections.Immutable;
using Bleu.Infra.Configuration;
using Bleu.Infra.Keys;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Offboarding;

/// <summary>How a client leaves: what it takes, in which order what is left goes, and what outlives its deletion.</summary>
internal sealed record ExitPlan
{
    private const string Decommissioned = "decommissioned";

    /// <summary>The client's code.</summary>
    public required string Client { get; init; }

    /// <summary>Its stack.</summary>
    public required string Stack { get; init; }

    /// <summary>Its subscription; empty where it is still to be made.</summary>
    public required string Subscription { get; init; }

    /// <summary>The day of the notice.</summary>
    public required DateOnly Notice { get; init; }

    /// <summary>What the client may take.</summary>
    public required ImmutableArray<ExitExport> Exports { get; init; }

    /// <summary>The steps, by their days.</summary>
    public required ImmutableArray<ExitStep> Steps { get; init; }

    /// <summary>The resources in the order of their destruction: nothing goes before what needs it.</summary>
    public required ImmutableArray<string> Destruction { get; init; }

    /// <summary>The client's keys, whose destruction makes its data unreadable.</summary>
    public required ImmutableArray<string> Keys { get; init; }

    /// <summary>What outlives its deletion.</summary>
    public required ImmutableArray<SoftDeleted> SoftDeleted { get; init; }

    /// <summary>The first day on which keys may be disabled.</summary>
    public DateOnly Erasure => Notice.AddDays(CryptoErase.NoticeDays);

    /// <summary>The plan of a client's exit.</summary>
    /// <param name="settings">The client.</param>
    /// <param name="plan">What its stack has.</param>
    /// <param name="notice">The day of the notice.</param>
    public static ExitPlan Of(ClientSettings settings, StackPlan plan, DateOnly notice)
    {
        var cloud = plan.Resources.Where(r => r.Custom && r.Type.StartsWith("azure-native:", StringComparison.Ordinal)).ToList();
        ImmutableArray<SoftDeleted> soft = [.. cloud.Select(Offboarding.SoftDeleted.Of).OfType<SoftDeleted>()];
        var deleted = CryptoErase.Steps.First(s => s.Name == "delete").Day;
        var gone = notice.AddDays(deleted + soft.Select(s => s.Days).DefaultIfEmpty(0).Max());
        return new()
        {
            Client = settings.Client,
            Stack = plan.Stack,
            Subscription = settings.SubscriptionId,
            Notice = notice,
            Exports = [.. cloud.Select(r => ExitExport.Of(r.Type, NameOf(r))).OfType<ExitExport>().OrderBy(e => e.Resource, StringComparer.Ordinal)],
            Keys = [.. cloud.Where(r => r.Type == "azure-native:keyvault:Key").Select(NameOf).Distinct().Order(StringComparer.Ordinal)],
            SoftDeleted = soft,
            Destruction = Order(cloud),
            Steps =
            [
                .. CryptoErase.Steps.Select(s => new ExitStep(s.Name, notice.AddDays(s.Day), s.Office, s.Task, s.Evidence))
                    .Append(new("subscription", notice.AddDays(deleted + 1), "platform operations",
                        $"Move the subscription to the management group '{Decommissioned}', whose policies let nothing new be made", "the place of the subscription"))
                    .Append(new("cancel", gone.AddDays(1), "contract manager", "Cancel the subscription; it can be taken back for 90 days more", "the state of the subscription"))
                    .OrderBy(s => s.On),
            ],
        };
    }

    /// <summary>The name of a resource in ARM.</summary>
    public static string NameOf(PlannedResource resource) => resource.Id is { Length: > 0 } id ? id[(id.LastIndexOf('/') + 1)..] : resource.Name;

    // What nothing left depends on goes first; among equals the last declared does. Locks come off before everything else.
    private static ImmutableArray<string> Order(List<PlannedResource> resources)
    {
        var left = resources.ToDictionary(r => r.Urn, StringComparer.Ordinal);
        var needed = resources.ToDictionary(r => r.Urn, _ => 0, StringComparer.Ordinal);
        foreach (var dependency in resources.SelectMany(r => r.Dependencies.Distinct()).Where(needed.ContainsKey))
        {
            needed[dependency]++;
        }

        var order = ImmutableArray.CreateBuilder<string>();
        foreach (var held in resources.Where(IsLock))
        {
            Take(held);
        }

        while (left.Count > 0)
        {
            // Keys and their vaults wait until nothing else is free to go.
            bool IsFree(PlannedResource resource) => left.ContainsKey(resource.Urn) && needed[resource.Urn] == 0;
            Take(resources.LastOrDefault(r => IsFree(r) && !IsKey(r)) ?? resources.Last(IsFree));
        }

        return order.ToImmutable();

        void Take(PlannedResource resource)
        {
            left.Remove(resource.Urn);
            order.Add($"{resource.Type["azure-native:".Length..]} {NameOf(resource)} ({resource.Name})");
            foreach (var dependency in resource.Dependencies.Distinct().Where(left.ContainsKey))
            {
                needed[dependency]--;
            }
        }
    }

    private static bool IsKey(PlannedResource resource) => resource.Type.StartsWith("azure-native:keyvault:", StringComparison.Ordinal);

    private static bool IsLock(PlannedResource resource) => resource.Type.StartsWith("azure-native:authorization:ManagementLock", StringComparison.Ordinal);
}
