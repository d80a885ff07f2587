using System.Collections.Immutable;
using Bleu.Infra.PolicyPack.Model;

namespace Bleu.Infra.Programs.Packs;

/// <summary>Tells all that a policy is told of the resources of a stack.</summary>
internal sealed class StackMetadataPolicy(string name) : StackPackPolicy(name)
{
    public override void Judge(ImmutableArray<PackResource> resources, PackRun run, PackReport report)
    {
        foreach (var resource in resources)
        {
            report.Violation(MetadataPolicy.Text(resource), resource.Urn);
        }
    }
}
