using Bleu.Infra.Governance;

namespace Bleu.Infra.Components.Tests.Governance;

public sealed class PolicyExemptionTests
{
    [Fact]
    public async Task PolicyExemption_WithDefaults_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new PolicyExemption("legacy", Args(), o))), "policy-exemption", "json");

    [Theory]
    [InlineData("2026-11-26")]
    [InlineData("2027-05-24")]
    public async Task PolicyExemption_EndsWithinHalfAYear_IsTaken(string day)
    {
        var args = Args();
        args.ExpiresOn = day;

        Assert.Equal($"{day}T00:00:00Z", (await Plans.WholeAsync(o => _ = new PolicyExemption("legacy", args, o))).One("authorization:PolicyExemption").Inputs.Find("expiresOn")?.AsText);
    }

    [Theory]
    [InlineData("2026-11-25", "BLEU6115: PolicyExemption 'legacy' has ended, got '2026-11-25'. Remove it, or have it granted anew.")]
    [InlineData("2020-01-01", "BLEU6115: PolicyExemption 'legacy' has ended, got '2020-01-01'. Remove it, or have it granted anew.")]
    [InlineData("2027-05-25", "BLEU6116: PolicyExemption 'legacy' ends too far in the future, got '2027-05-25'. Allowed: 180 days from the day of the run, 2027-05-24 at the latest. Choose an earlier day.")]
    [InlineData("soon", "BLEU6117: PolicyExemption 'legacy' ExpiresOn is not a day, got 'soon'. Wanted: year, month and day, such as 2026-12-31. Correct it.")]
    public async Task PolicyExemption_EndsWrongly_IsRefused(string day, string expected)
    {
        var args = Args();
        args.ExpiresOn = day;

        Assert.Contains(expected, await Plans.FailureAsync(o => _ = new PolicyExemption("legacy", args, o)));
    }

    [Fact]
    public async Task PolicyExemption_LongerWhereAllowed_IsTaken()
    {
        var args = Args();
        args.ExpiresOn = "2027-11-25";
        args.MaxDays = 365;

        _ = await Plans.WholeAsync(o => _ = new PolicyExemption("legacy", args, o));
    }

    [Fact]
    public async Task PolicyExemption_OfAnotherCategory_IsRefused()
    {
        var args = Args();
        args.Category = "waiver";

        Assert.Contains(
            "BLEU5003: PolicyExemption 'legacy' Category is not an allowed value, got 'waiver'. Allowed: 'Waiver', 'Mitigated'. Did you mean 'Waiver'?",
            await Plans.FailureAsync(o => _ = new PolicyExemption("legacy", args, o)));
    }

    [Fact]
    public async Task PolicyExemption_WithoutArguments_NamesAllThatAreMissing()
    {
        var failure = await Plans.FailureAsync(o => _ = new PolicyExemption("legacy", new PolicyExemptionArgs(), o));

        Assert.All(
            ["Scope", "PolicyAssignmentId", "Category", "Owner", "Ticket", "Reason", "ExpiresOn", "Today"],
            a => Assert.Contains($"BLEU5001: PolicyExemption 'legacy' {a} is not given", failure));
    }

    private static PolicyExemptionArgs Args() => new()
    {
        Scope = "/subscriptions/s/resourceGroups/g",
        PolicyAssignmentId = "/providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization/policyAssignments/Sov-L2-Closed",
        ReferenceIds = ["NET-001-Storage"],
        Category = "Waiver",
        Owner = "platform team",
        Ticket = "RISK-7",
        Reason = "The appliance reads the account by its public name until it is replaced.",
        ExpiresOn = "2027-02-28",
        Today = "2026-11-25",
    };
}
