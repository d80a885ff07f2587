using Bleu.Infra.PolicyPack.Hosting;
using Bleu.Infra.Programs.Packs;
using Bleu.Infra.Programs.Planned;
using Bleu.Infra.Programs.Wire;
using Pulumi;

namespace Bleu.Infra.Programs;

/// <summary>Programs and packs that tests start in a process of their own, as an engine would.</summary>
internal static class SamplePrograms
{
    private const string Word = "program";

    /// <summary>What starts a program; the name of one may follow.</summary>
    public static string[] Start { get; } = [typeof(SamplePrograms).Assembly.Location, Word];

    // The engine hands its environment on to a pack, and nothing else that could say which one is meant.
    private static string? Pack => Environment.GetEnvironmentVariable("SAMPLE_PACK");

    /// <summary>Whether a program is meant, and not the tests.</summary>
    public static bool AreMeant(string[] args) => Pack is not null || args is [Word, ..];

    /// <summary>Runs the program that is meant.</summary>
    public static Task<int> RunAsync(string[] args) =>
        Pack is { } pack ? PackHost.RunAsync(() => SamplePacks.Create(pack), args) : RunProgramAsync(args[1..]);

    private static Task<int> RunProgramAsync(string[] args) => args switch
    {
        ["sample"] => Deployment.RunAsync(Sample.DeclareAsync),
        ["fail"] => Deployment.RunAsync(() => Faults.Fail(new RunException("The hub has no address space."))),
        ["bug"] => Deployment.RunAsync(() => Faults.Fail(new InvalidOperationException("out of luck"))),
        ["two-faults"] => Deployment.RunAsync(Faults.FailTwice),
        ["deep"] => Deployment.RunAsync(Deep.Declare),
        ["self"] => Deployment.RunAsync(Faults.DependOnItself),
        ["circle"] => Deployment.RunAsync(Faults.DependInACircle),
        ["values-in-a-circle"] => Deployment.RunAsync(Faults.WaitInACircle),
        ["parent"] => Deployment.RunAsync(Faults.DependOnItsParent),
        ["transformation"] => Deployment.RunAsync(Faults.FailInATransformation),
        ["slow"] => Deployment.RunAsync(() => { _ = new Thing("slow"); }),
        ["apply"] => Deployment.RunAsync(Faults.FailInAnApply),
        ["declared"] => Deployment.RunAsync(Declared.Declare),
        ["called"] => Deployment.RunAsync(Called.DeclareAsync),
        ["hooked"] => Deployment.RunAsync(Hooked.Declare),
        ["answered"] => Deployment.RunAsync(Answered.Declare),
        ["say"] => Deployment.RunAsync(Answered.Say),
        ["resource-fault"] => Deployment.RunAsync(Answered.FailForAResource),
        ["logged-exception"] => Deployment.RunAsync(Answered.SayAnException),
        ["run", var entrance] => Entrances.RunAsync(entrance),
        ["version", var range] => Deployment.RunAsync(() => Deployment.RequirePulumiVersionAsync(range)),
        ["refused"] => Deployment.RunAsync(Faults.RegisterWhatIsRefused),
        _ => Deployment.RunAsync(Recorded.Declare),
    };
}
