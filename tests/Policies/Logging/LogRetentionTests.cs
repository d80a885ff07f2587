using Bleu.Infra.Policies.Logging;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Logging;

public sealed class LogRetentionTests : RuleTests<LogRetention>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("operationalinsights:Workspace", "retentionInDays", 30, "retentionInDays is 30; it must be at least 183"),
        Broken.By("operationalinsights:Workspace", "retentionInDays", null, "retentionInDays is absent; it must be at least 183"),
    ];
}
