using System.Collections.Immutable;

namespace Bleu.Infra.PolicyPack.Model;

/// <summary>A policy on whole stacks.</summary>
/// <param name="name">The name by which it is configured.</param>
public abstract class StackPackPolicy(string name) : PackPolicy(name)
{
    /// <summary>Judges a stack.</summary>
    /// <param name="resources">Every resource, with its outputs; in a preview many are not known.</param>
    /// <param name="run">What is known beside them.</param>
    /// <param name="report">Takes what is found.</param>
    public abstract void Judge(ImmutableArray<PackResource> resources, PackRun run, PackReport report);
}
