using Bleu.Infra.Naming;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Network;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>
/// A DDoS protection plan; networks are put under it by its id. It is charged by the month whether it is used or not, and has no
/// logs of its own: those of a protected address tell of attacks.
/// </summary>
public sealed class DdosPlan : ComponentResource
{
    /// <summary>Declares the plan.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public DdosPlan(string name, DdosPlanArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:DdosPlan", name, args, options)
    {
        new ArgumentChecks(nameof(DdosPlan), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Throw();
        PlanId = new DdosProtectionPlan(
            name,
            new DdosProtectionPlanArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                DdosProtectionPlanName = ResourceNames.Of(NamingRule.DdosPlan, args.Naming!),
                Tags = args.Tags,
            },
            new CustomResourceOptions { Parent = this }).Id;
        RegisterOutputs(new Dictionary<string, object?> { ["planId"] = PlanId });
    }

    /// <summary>The plan's ARM id.</summary>
    [Output("planId")]
    public Output<string> PlanId { get; private set; }
}
