using Bleu.Infra.Policies.Resilience;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Resilience;

public sealed class DatabaseFailoverTests : RuleTests<DatabaseFailover>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("dbforpostgresql:Server", "highAvailability.mode", "Disabled", "highAvailability.mode is 'Disabled'; it must be 'ZoneRedundant'"),
        Broken.By("sql:Database", "zoneRedundant", false, "zoneRedundant is false; it must be true"),
        Broken.By("cosmosdb:DatabaseAccount", "locations[0].isZoneRedundant", null, "locations[0].isZoneRedundant is absent; it must be true"),
    ];
}
