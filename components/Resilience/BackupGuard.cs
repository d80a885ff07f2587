using Bleu.Infra.Naming;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.DataProtection;
using Inputs = Pulumi.AzureNative.DataProtection.Inputs;

namespace Bleu.Infra.Resilience;

/// <summary>
/// What makes backups need two people: whoever would stop a backup, shorten its retention or switch off soft deletion needs a role on
/// this guard, which its owners give for a while.
/// </summary>
public sealed class BackupGuard : ComponentResource
{
    /// <summary>Declares the guard.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the guard's subscription.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public BackupGuard(string name, BackupGuardArgs args, ComponentResourceOptions? options = null)
        : base("bleu:resilience:BackupGuard", name, args, options)
    {
        new ArgumentChecks(nameof(BackupGuard), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Throw();
        var child = new CustomResourceOptions { Parent = this };
        var guard = new ResourceGuard(
            name,
            new ResourceGuardArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                ResourceGuardsName = ResourceNames.Of(NamingRule.ResourceGuard, args.Naming!),
                Properties = new Inputs.ResourceGuardArgs(),
                Tags = args.Tags,
            },
            child);
        DeletionLock.Set(name, guard.Id, "Without it one person alone can end every backup.", child);
        GuardId = guard.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["guardId"] = GuardId });
    }

    /// <summary>The guard's ARM id.</summary>
    [Output("guardId")]
    public Output<string> GuardId { get; private set; }
}
