using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Fleet;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Fleet;

public sealed class SharedKeysTests : FleetRuleTests<SharedKeys>
{
    private static string KeyOfTheFirst => FleetRuleFacts.First().Resources.Of("sql:Server")[0].Inputs.Find("keyId")?.AsText ?? "";

    private protected override FleetBroken[] Breaks =>
    [
        new("keyId names a key in 'kv-sample-bleuc.vault.sovcloud-api.fr', which the client 'first' uses", [], [Edit.Set("sql:Server", "keyId", KeyOfTheFirst)]),
    ];

    private protected override Edit Blur => Edit.Set("sql:Server", "keyId", PlanValue.NotKnown);
}
