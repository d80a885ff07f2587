using System.Collections.Immutable;
using Bleu.Infra.PolicyPack.Model;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Catalogue;

/// <summary>Holds the waivers of the stack to what waivers must be. It stands last, when the other policies have judged.</summary>
internal sealed class WaiverPolicy : StackPackPolicy
{
    public WaiverPolicy()
        : base("waivers")
    {
        DisplayName = "Waivers are whole, in force and in use";
        Description = "A waiver that cannot be read, has expired or covers nothing is removed or renewed.";
        Level = EnforcementLevel.Mandatory;
        Severity = PolicySeverity.Medium;
        RemediationSteps = "Correct or remove the waiver in stacks/config/waivers/STACK.yaml.";
    }

    public override void Judge(ImmutableArray<PackResource> resources, PackRun run, PackReport report)
    {
        var stack = EngineStack.Of(run.Stack);
        foreach (var problem in stack.WaiverProblems)
        {
            report.Violation(problem.ToString());
        }

        // A run may be told to look at some resources alone, so what it has not used is shown and no more.
        foreach (var problem in stack.UnusedWaivers())
        {
            report.Violation(problem.ToString(), level: EnforcementLevel.Advisory);
        }
    }
}
