namespace Bleu.Infra.PolicyPack.Model;

/// <summary>A policy on single resources.</summary>
/// <param name="name">The name by which it is configured.</param>
public abstract class ResourcePackPolicy(string name) : PackPolicy(name)
{
    /// <summary>Whether it can mend what it finds.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool CanMend { get; init; }

    /// <summary>Whether it is about resources of a type; the answer is kept.</summary>
    /// <param name="type">The type token as the engine sends it.</param>
    public virtual bool Covers(string type) => true;

    /// <summary>Judges a resource.</summary>
    /// <param name="resource">The resource, with its inputs.</param>
    /// <param name="run">What is known beside it.</param>
    /// <param name="report">Takes what is found.</param>
    public abstract void Judge(PackResource resource, PackRun run, PackReport report);

    /// <summary>The values that mend a resource; asked for at level <c>remediate</c> alone.</summary>
    /// <param name="resource">The resource, with its inputs.</param>
    /// <param name="run">What is known beside it.</param>
    /// <returns>Nothing where there is nothing to mend.</returns>
    public virtual PackRemedy? Remedy(PackResource resource, PackRun run) => null;
}
