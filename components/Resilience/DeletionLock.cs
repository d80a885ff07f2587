using Pulumi;
using Pulumi.AzureNative.Authorization;

namespace Bleu.Infra.Resilience;

/// <summary>Keeps a resource whose loss would hurt from being deleted by accident.</summary>
internal static class DeletionLock
{
    /// <summary>A lock that lets everything happen but deletion.</summary>
    /// <param name="name">The name of the resource in the program.</param>
    /// <param name="scope">The ARM id of what is kept.</param>
    /// <param name="notes">What is lost when it goes.</param>
    /// <param name="options">The parent, above all.</param>
    public static ManagementLockByScope Set(string name, Input<string> scope, string notes, CustomResourceOptions options) => new(
        name,
        new ManagementLockByScopeArgs { Scope = scope, LockName = "no-deletion", Level = LockLevel.CanNotDelete, Notes = notes },
        options);
}
