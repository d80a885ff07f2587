using Bleu.Infra.Policies.Isolation;

namespace Bleu.Infra.Policies.Tests.Isolation;

public sealed class ForeignHostsTests : RuleTests<ForeignHosts>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("compute:Disk", "tags.source", "https://images.blob.core.windows.net/x", "tags.source names 'windows.net', which belongs to Azure"),
        Broken.By("app:ContainerApp", "template.containers[0].env[0].value", "https://login.microsoftonline.com/", "template.containers[0].env[0].value names 'microsoftonline.com', which belongs to Azure"),
    ];

    private protected override Edit[] Blur => [Edit.Know(c => c with { Cloud = null })];
}
