using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Security;

namespace Bleu.Infra.Governance;

/// <summary>
/// The plans of Microsoft Defender for Cloud of a subscription: those that the cloud is known to offer. Asking for another
/// one is an error, since nobody can say that it is there.
/// </summary>
public sealed class DefenderPlans : ComponentResource
{
    /// <summary>Declares the plans.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What they are made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), or a plan is not known to be offered (BLEU6120).</exception>
    public DefenderPlans(string name, DefenderPlansArgs args, ComponentResourceOptions? options = null)
        : base("bleu:governance:DefenderPlans", name, args, options)
    {
        var checks = new ArgumentChecks(nameof(DefenderPlans), name).Required(args.SubscriptionId, "SubscriptionId");
        foreach (var plan in args.Plans.Where(p => !args.Offered.ContainsKey(p)))
        {
            checks.Note(ControlDiagnostics.NotOffered($"DefenderPlans '{name}' Plans", plan, args.Offered.Keys));
        }

        checks.Throw();
        foreach (var (plan, kind) in args.Plans.Select(p => (p, args.Offered[p])))
        {
            _ = new Pricing(
                $"{name}-{plan}",
                new PricingArgs
                {
                    ScopeId = $"subscriptions/{args.SubscriptionId}",
                    PricingName = plan,
                    PricingTier = PricingTier.Standard,
                    SubPlan = kind == "Standard" ? (Input<string>)null! : kind,
                },
                new CustomResourceOptions { Parent = this });
        }

        RegisterOutputs();
    }

    /// <summary>The plans that a cloud is known to offer, by name, with the kind that is asked for.</summary>
    /// <param name="cloud">The cloud.</param>
    public static ImmutableSortedDictionary<string, string> OfferedBy(CloudProfile cloud) => cloud.Values
        .Where(v => v.Key.StartsWith(ProfileKeys.DefenderPrefix, StringComparison.Ordinal) && v.Value.IsKnown)
        .ToImmutableSortedDictionary(v => v.Key[ProfileKeys.DefenderPrefix.Length..], v => v.Value.Value ?? "", StringComparer.Ordinal);
}
