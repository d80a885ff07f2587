using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Residency;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Residency;

public sealed class AllowedLocationTests : RuleTests<AllowedLocation>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("storage:StorageAccount", "location", "westeurope", "location is 'westeurope'; it must be an allowed region (bleufrancecentral, bleufrancesouth)"),
        Broken.By("keyvault:Vault", "location", "Bleu France East", "location is 'Bleu France East'; it must be an allowed region (bleufrancecentral, bleufrancesouth)"),
        Broken.By("keyvault:Vault", "location", 7, "location is 7; it must be an allowed region (bleufrancecentral, bleufrancesouth)"),
    ];

    private protected override Edit[] Blur => [Edit.Set("storage:StorageAccount", "location", PlanValue.NotKnown)];

    // Where a copy of the account would go depends on where it lies.
    private protected override string[] AlsoCaughtBy => ["RES-009", "CRY-014"];
}
