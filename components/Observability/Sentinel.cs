using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.SecurityInsights;

namespace Bleu.Infra.Observability;

/// <summary>Lets Sentinel correlate the logs of a workspace.</summary>
public sealed class Sentinel : ComponentResource
{
    /// <summary>Declares the onboarding.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public Sentinel(string name, SentinelArgs args, ComponentResourceOptions? options = null)
        : base("bleu:observability:Sentinel", name, args, options)
    {
        new ArgumentChecks(nameof(Sentinel), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.WorkspaceName, "WorkspaceName")
            .Throw();
        var state = new SentinelOnboardingState(
            name,
            new SentinelOnboardingStateArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                WorkspaceName = args.WorkspaceName,
                SentinelOnboardingStateName = "default",
                CustomerManagedKey = args.HasCustomerKey,
            },
            new CustomResourceOptions { Parent = this });
        OnboardingId = state.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["onboardingId"] = OnboardingId });
    }

    /// <summary>The ARM id of the onboarding.</summary>
    [Output("onboardingId")]
    public Output<string> OnboardingId { get; private set; }
}
