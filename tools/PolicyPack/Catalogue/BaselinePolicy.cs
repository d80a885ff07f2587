using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bleu.Infra.Policies;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.PolicyPack.Model;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Catalogue;

/// <summary>Holds the baseline that a stack pins to those that exist, and takes the one for stacks that pin none.</summary>
internal sealed class BaselinePolicy : StackPackPolicy
{
    /// <summary>The policy's name.</summary>
    public const string PolicyName = "baseline";

    /// <summary>The name of the setting.</summary>
    public const string Setting = "name";

    public BaselinePolicy()
        : base(PolicyName)
    {
        DisplayName = "The pinned baseline exists";
        Description = "A stack is judged by the rules of the baseline that it pins under policy.baseline; stacks that pin none take the one set here.";
        Level = EnforcementLevel.Mandatory;
        Severity = PolicySeverity.Medium;
        RemediationSteps = "Pin a baseline that exists under policy.baseline of the stack's configuration.";
        ConfigSchema = new()
        {
            [Setting] = new JsonObject
            {
                ["description"] = "The baseline of stacks that pin none.",
                ["type"] = "string",
                ["enum"] = new JsonArray([.. Baseline.All.Select(b => (JsonNode)b.Name)]),
                ["default"] = Baseline.Current.Name,
            },
        };
    }

    public override void Judge(ImmutableArray<PackResource> resources, PackRun run, PackReport report)
    {
        var name = EngineStack.Of(run.Stack).BaselineName(run);
        if (Baseline.All.All(b => b.Name != name))
        {
            report.Violation(PolicyDiagnostics.UnknownBaseline(name, Baseline.All.Select(b => b.Name)).ToString());
        }
    }
}
