using Bleu.Infra.Observability;

namespace Bleu.Infra.Stacks.Tests;

/// <summary>Whatever can log does, without being asked.</summary>
public sealed class DiagnosticSettingTests
{
    public static TheoryData<string> Stacks => [.. CommittedStacks.Folder.Names];

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Plan_EveryResourceThatCanLog_HasADiagnosticSetting(string stack)
    {
        var plan = await CommittedStacks.PlanAsync(stack);
        var logging = plan.Resources
            .Where(r => r.Type == "azure-native:monitor:DiagnosticSetting")
            .Select(r => r.Inputs.Find("resourceUri")?.AsText?.Replace("/blobServices/default", "", StringComparison.Ordinal) ?? "")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var loggable = plan.Resources
            .Where(r => r.Type != "azure-native:monitor:DiagnosticSetting" && r.Id is { } id && LoggableTypes.OfId(id) is { } type && LoggableTypes.All.Contains(type))
            .ToList();

        Assert.Equal([], loggable.Where(r => !logging.Contains(r.Id ?? "")).Select(r => $"{r.Type} {r.Name}"));
        Assert.NotEmpty(loggable);
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Plan_EveryDiagnosticSetting_SendsToAWorkspaceOfTheTenant(string stack)
    {
        var plan = await CommittedStacks.PlanAsync(stack);

        Assert.All(plan.Resources.Where(r => r.Type == "azure-native:monitor:DiagnosticSetting"), r =>
        {
            Assert.Equal("Microsoft.OperationalInsights/workspaces", LoggableTypes.OfId(r.Inputs.Find("workspaceId")?.AsText ?? ""));
            Assert.Null(r.Inputs.Find("marketplacePartnerId"));
        });
    }

    [Theory]
    [InlineData("/subscriptions/s/resourceGroups/g/providers/Microsoft.Sql/servers/a/databases/b", "Microsoft.Sql/servers/databases")]
    [InlineData("/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v", "Microsoft.KeyVault/vaults")]
    [InlineData("/subscriptions/s/resourceGroups/g", null)]
    public void OfId_ArmId_NamesItsType(string id, string? type) => Assert.Equal(type, LoggableTypes.OfId(id));
}
