using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Authorization;

namespace Bleu.Infra.Governance;

/// <summary>A lock that keeps a resource, a group or a subscription from being deleted, or from being changed at all.</summary>
public sealed class ResourceLock : ComponentResource
{
    private static readonly string[] Levels = ["CanNotDelete", "ReadOnly"];

    /// <summary>Declares the lock.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001) or not allowed (BLEU5003).</exception>
    public ResourceLock(string name, ResourceLockArgs args, ComponentResourceOptions? options = null)
        : base("bleu:governance:ResourceLock", name, args, options)
    {
        var checks = new ArgumentChecks(nameof(ResourceLock), name)
            .Required(args.Scope, "Scope")
            .Required(args.Reason, "Reason");
        checks.Throw();
        var held = new ManagementLockByScope(
            name,
            new ManagementLockByScopeArgs
            {
                Scope = args.Scope,
                LockName = $"lock-{name}",
                Level = checks.OneOf(args.Level, "Level", Levels),
                Notes = args.Reason,
            },
            new CustomResourceOptions { Parent = this });
        LockId = held.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["lockId"] = LockId });
    }

    /// <summary>The lock's ARM id.</summary>
    [Output("lockId")]
    public Output<string> LockId { get; private set; }
}
