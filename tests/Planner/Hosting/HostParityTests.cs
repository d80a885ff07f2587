using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Programs;
using Bleu.Infra.Programs.Planned;

namespace Bleu.Infra.Planner.Tests.Hosting;

public sealed class HostParityTests
{
    [Fact]
    public async Task Plan_InProcess_IsAsReviewed()
    {
        var plan = await InProcessAsync();

        Assert.Empty(plan.Diagnostics);
        Assert.True(plan.IsComplete);
        Golden.Verify(Plans.Json(plan), "sample-plan", "json");
    }

    [Fact]
    public async Task Plan_OverGrpc_EqualsPlanInProcess()
    {
        var output = new StringWriter();
        var plan = await new GrpcPlanHost("dotnet", [.. SamplePrograms.Start, "sample"], output).PlanAsync(Plans.Request, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("", output.ToString());
        Assert.Equal(Plans.Json(await InProcessAsync()), Plans.Json(plan));
    }

    [Fact]
    public async Task Plan_ByThePublicSurfaceAlone_EqualsPlanInProcess()
    {
        var host = new LoopbackPlanHost(Sample.DeclareAsync);
        var plans = await Task.WhenAll(
            host.PlanAsync(Plans.Request, cancellationToken: TestContext.Current.CancellationToken),
            host.PlanAsync(Plans.Request, cancellationToken: TestContext.Current.CancellationToken));

        Assert.All(plans, plan => Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics)));
        var expected = Plans.Json(await InProcessAsync());
        Assert.All(plans, plan => Assert.Equal(expected, Plans.Json(plan)));
        Assert.Null(Environment.GetEnvironmentVariable("PULUMI_MONITOR"));
    }

    [Fact]
    public async Task Plan_ProgramThatDoesNotExist_SaysSo()
    {
        var plan = await new GrpcPlanHost("no-such-program", []).PlanAsync(Plans.Request, cancellationToken: TestContext.Current.CancellationToken);

        var diagnostic = Assert.Single(plan.Diagnostics, d => d.Code == "BLEU3010");
        Assert.Equal("no-such-program", diagnostic.Subject);
        Assert.EndsWith("Build the project first: ./bleu doctor tells what is missing.", diagnostic.ToString());
        Assert.False(plan.IsComplete);
    }

    [Fact]
    public async Task Plan_ProgramThatFailsSilently_SaysWithWhichExitCode()
    {
        var plan = await new GrpcPlanHost("dotnet", ["--no-such-option"]).PlanAsync(Plans.Request, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(
            "BLEU3007: dotnet --no-such-option ended with exit code 1 without saying why. "
            + "Run it with --verbose to see what it wrote to its standard error.",
            Assert.Single(plan.Diagnostics).ToString());
        Assert.False(plan.IsComplete);
    }

    [Fact]
    public async Task Plan_OfProgramWithSecrets_ShowsNoneOfThem()
    {
        var json = Plans.Json(await InProcessAsync());

        Assert.Contains("\"secret\": true", json);
        Assert.DoesNotContain(Plans.Secret, json);
    }

    private static Task<StackPlan> InProcessAsync() =>
        new InProcessPlanHost(Sample.DeclareAsync).PlanAsync(Plans.Request, cancellationToken: TestContext.Current.CancellationToken);
}
