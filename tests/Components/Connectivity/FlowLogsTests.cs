using Bleu.Infra.Connectivity.Parts;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests.Connectivity;

public sealed class FlowLogsTests
{
    private const string Archive = "/subscriptions/8f0f7c52-1c53-4d0b-8a39-6a2f0e6b1d74/resourceGroups/archive/providers/Microsoft.Storage/storageAccounts/stlog";

    [Fact]
    public async Task FlowLogs_WithDefaults_AreAsReviewed() => Golden.Verify(Plans.Json(await PlanAsync(Args())), "flow-logs", "json");

    [Fact]
    public async Task FlowLogs_AreWrittenByAnIdentityThatMayDoNothingElse()
    {
        var plan = await PlanAsync(Args());
        var role = plan.One("authorization:RoleAssignment").Inputs;

        Assert.Equal(Archive, role.Find("scope")?.AsText);
        Assert.EndsWith("/ba92f5b4-2d11-453d-a403-e96b0029c9fe", role.Find("roleDefinitionId")?.AsText);
        Assert.Equal(Archive, plan.One("network:FlowLog").Inputs.Find("storageId")?.AsText);
        Assert.Equal("UserAssigned", plan.One("network:FlowLog").Inputs.Find("identity", "type")?.AsText);
    }

    [Fact]
    public async Task FlowLogs_WriterOfTheSameAccount_KeepsTheNameOfItsRole()
    {
        var first = (await PlanAsync(Args())).One("authorization:RoleAssignment").Inputs.Find("roleAssignmentName")?.AsText;
        var again = (await PlanAsync(Args())).One("authorization:RoleAssignment").Inputs.Find("roleAssignmentName")?.AsText;

        Assert.Equal(first, again);
        Assert.True(Guid.TryParse(first, out var name) && name.Version == 5);
    }

    [Theory]
    [InlineData(182)]
    [InlineData(731)]
    public async Task FlowLogs_KeptTooBrieflyOrTooLong_AreRefused(int days)
    {
        var args = Args();
        args.RetentionDays = days;

        Assert.Contains(
            $"BLEU5002: FlowLogs 'flows' RetentionDays is out of range, got '{days}'. Allowed: 183 to 730.",
            await Plans.FailureAsync(o => _ = new FlowLogs("flows", args, o)));
    }

    [Fact]
    public async Task FlowLogs_WithoutANetworkOrAnAccount_AreRefused()
    {
        var failure = await Plans.FailureAsync(o => _ = new FlowLogs("flows", new(), o));

        Assert.All(["NetworkId", "StorageAccountId"], argument => Assert.Contains($"BLEU5001: FlowLogs 'flows' {argument} is not given.", failure));
    }

    private static Task<StackPlan> PlanAsync(FlowLogsArgs args) => Plans.WholeAsync(o => _ = new FlowLogs("flows", args, o));

    private static FlowLogsArgs Args() => PartArgs.Placed(new FlowLogsArgs { NetworkId = PartArgs.Network, StorageAccountId = Archive });
}
