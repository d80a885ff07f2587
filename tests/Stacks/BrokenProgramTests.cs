using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;

namespace Bleu.Infra.Stacks.Tests;

/// <summary>A program whose configuration is wrong says so the way the engine shows it, in whichever process it runs.</summary>
public sealed class BrokenProgramTests
{
    public static TheoryData<bool> Ways => [true, false];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Program_WithBrokenConfiguration_NamesEveryFaultAndNoStackTrace(bool inProcess)
    {
        var request = CommittedStacks.Request("fr-central") with
        {
            Stack = "broken",
            Config = new Dictionary<string, string>
            {
                ["bleu-infra:kind"] = "region",
                ["bleu-infra:cloud"] = "blue",
                ["bleu-infra:region"] = "bleufrancecentral",
                ["bleu-infra:tenantId"] = "00000000-0000-0000-0000-000000000000",
                ["bleu-infra:subscriptionId"] = "ba1c82fe-2316-432e-b74f-3eb2fe783cef",
                ["bleu-infra:hub"] = """{"addressSpace": "10.16.1.0/20"}""",
            },
            SecretKeys = new HashSet<string>(),
        };

        IPlanHost host = inProcess ? new InProcessPlanHost(StackProgram.BuildAsync) : new GrpcPlanHost("dotnet", [CommittedStacks.Program]);
        var plan = await host.PlanAsync(request, cancellationToken: TestContext.Current.CancellationToken);

        Assert.False(plan.IsComplete);
        var diagnostic = Assert.Single(plan.Diagnostics);
        Assert.Equal("BLEU3006", diagnostic.Code);
        Assert.All(["BLEU1008", "BLEU1011", "BLEU1012", "BLEU1014"], code => Assert.Contains(code, diagnostic.Problem));
        Assert.DoesNotContain("   at ", diagnostic.Problem);
        Assert.DoesNotContain(plan.Resources, r => r.Custom);
    }

    [Fact]
    public async Task Program_WithKeysThatNoKindKnows_RefusesThemWhenTheLanguageHostHandsThemOver()
    {
        var request = CommittedStacks.Request("fr-central");
        request = request with { Stack = "other", Config = new Dictionary<string, string>(request.Config) { ["bleu-infra:hubb"] = "x" } };

        var plan = await new GrpcPlanHost("dotnet", [CommittedStacks.Program]).PlanAsync(request, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("BLEU1001: bleu-infra:hubb is not a known key", Assert.Single(plan.Diagnostics).Problem);
    }
}
