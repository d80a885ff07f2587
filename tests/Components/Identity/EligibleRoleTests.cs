using Bleu.Infra.Identity;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests.Identity;

public sealed class EligibleRoleTests
{
    [Fact]
    public async Task EligibleRole_WithDefaults_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new EligibleRole("owners", Args(), o))), "eligible-role", "json");

    [Fact]
    public async Task EligibleRole_WithDefaults_TakesASecondFactorATicketAndAnApproval()
    {
        var rules = Assert.IsType<PlanList>((await Plans.WholeAsync(o => _ = new EligibleRole("owners", Args(), o)))
            .One("authorization:RoleManagementPolicy").Inputs.Find("rules")).Items.ToDictionary(r => r.Find("id")?.AsText ?? "");

        Assert.Equal(["MultiFactorAuthentication", "Justification", "Ticketing"], Assert.IsType<PlanList>(rules["Enablement_EndUser_Assignment"].Find("enabledRules")).Items.Select(i => i.AsText));
        Assert.Equal(new PlanBool(true), rules["Approval_EndUser_Assignment"].Find("setting", "isApprovalRequired"));
        Assert.Equal("PT4H", rules["Expiration_EndUser_Assignment"].Find("maximumDuration")?.AsText);
        Assert.Equal("P180D", rules["Expiration_Admin_Eligibility"].Find("maximumDuration")?.AsText);
    }

    [Theory]
    [InlineData("/providers/Microsoft.Management/managementGroups/platform")]
    [InlineData("/subscriptions/s")]
    [InlineData("/subscriptions/s/resourceGroups/g")]
    public async Task EligibleRole_AtEveryKindOfScope_IsDeclared(string scope)
    {
        var args = Args();
        args.Scope = scope;
        var schedule = (await Plans.WholeAsync(o => _ = new EligibleRole("owners", args, o))).One("authorization:PimRoleEligibilitySchedule");

        Assert.Equal(scope, schedule.Inputs.Find("scope")?.AsText);
        Assert.Equal("P180D", schedule.Inputs.Find("scheduleInfo", "expiration", "duration")?.AsText);
        Assert.Equal("AfterDuration", schedule.Inputs.Find("scheduleInfo", "expiration", "type")?.AsText);
    }

    [Theory]
    [InlineData(0, 180, "ActivationHours is out of range, got '0'. Allowed: 1 to 24.")]
    [InlineData(25, 180, "ActivationHours is out of range, got '25'. Allowed: 1 to 24.")]
    [InlineData(4, 366, "EligibleDays is out of range, got '366'. Allowed: 1 to 365.")]
    public async Task EligibleRole_TimeOutOfRange_IsRefused(int hours, int days, string expected)
    {
        var args = Args();
        args.ActivationHours = hours;
        args.EligibleDays = days;

        Assert.Contains($"BLEU5002: EligibleRole 'owners' {expected}", await Plans.FailureAsync(o => _ = new EligibleRole("owners", args, o)));
    }

    [Fact]
    public async Task EligibleRole_WithoutArguments_NamesAllThatAreMissing()
    {
        var failure = await Plans.FailureAsync(o => _ = new EligibleRole("owners", new EligibleRoleArgs(), o));

        Assert.All(
            ["Scope", "PrincipalId", "Role", "ActivationPolicyName", "Justification", "Ticket", "Start", "ApproverGroupIds"],
            a => Assert.Contains($"BLEU5001: EligibleRole 'owners' {a} is not given", failure));
    }

    private static EligibleRoleArgs Args() => new()
    {
        Scope = "/subscriptions/s",
        PrincipalId = "group",
        Role = RoleIds.Owner,
        ActivationPolicyName = "7a1b2c3d-0000-4000-8000-00000000000a",
        Justification = "Runs the platform.",
        Ticket = "CHG-1",
        Start = "2026-12-01T00:00:00Z",
        ApproverGroupIds = ["approvers"],
    };
}
