using System.CommandLine;
using Bleu.Infra.Cli;
using Bleu.Infra.Cli.Output;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>Everything but the cloud itself works without a network: no command so much as tries to reach one.</summary>
public sealed class AirGapTests(IsolatedCalls calls) : IClassFixture<IsolatedCalls>
{
    // Builds and tests are run by the continuous integration; the catalogue that ships is made by maintainers from an export of a cloud.
    private static readonly string[] Elsewhere = ["test", "library catalogue"];

    /// <summary>Every command, with the exit code that it has to end with.</summary>
    public static TheoryData<string, int> Commands => new()
    {
        { "stacks --json", 0 },
        { "preview --all --fresh --json", 0 },
        { "preview fr-central --engine pulumi --policy-pack PACK", 0 },
        { "policy --all --format sarif", 0 },
        { "policy client-sextant --results OUT/policy", 0 },
        { "preview --since HEAD", 0 },
        { "waves --json", 0 },
        { "waves --after broad --results EVIDENCE", 1 },
        { "doctor --json", 0 },
        { "policy diff 2026-11 2027-02", 0 },
        { "policy export azure --output OUT/azure", 0 },
        { "graph client-chu-armor --format svg", 0 },
        { "addresses --format csv", 0 },
        { "flows fr-central", 0 },
        { "cloud list", 0 },
        { "cloud show bleu", 0 },
        { "facilities --json", 0 },
        { "drill --today 2026-06-30", 0 },
        { "offboard chu-armor --notice 2027-01-04 --out OUT/exit", 0 },
        { "drift client-sextant --state STATE", 1 },
        { "library check", 0 },
        { "library diff LIBRARY LIBRARY", 0 },
        { "new client --name airgap --region fr-central --tier corp --yes --dry-run", 0 },
        { "new region --cloud bleu --region bleufrancesouth --name fr-south-two --yes --dry-run", 0 },
        { "new component --area Keys --name DiskVault --dry-run", 0 },
        { "gitops render github --output OUT/github", 0 },
        { "gitops render operator --output OUT/operator", 0 },
        { "gitops secrets client-sextant", 0 },
        { "tenancy render editeur-nuage --all --partial --output OUT/tenancy", 0 },
        { "up fr-south --yes --policy-pack PACK", 0 },
    };

    /// <summary>What asks a cloud, with what it has to be seen trying.</summary>
    public static TheoryData<string, string> Asking => new()
    {
        { "cloud discover management.example.invalid --cloud bleu --out OUT/bleu.json", "resolve management.example.invalid" },
        { "cloud discover 203.0.113.7 --cloud bleu --out OUT/bleu.json", "connect 203.0.113.7" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_WithoutANetwork_WorksAndTriesToReachNone(string command, int exitCode)
    {
        var call = calls.Of(command);

        Assert.True(call.ExitCode == exitCode, call.Error);
        Assert.NotEqual(0, call.Written);
        Assert.Empty(call.Attempts);
    }

    // What asks a cloud is the one thing that may try; that it is seen proves that the others would have been.
    [Theory]
    [MemberData(nameof(Asking))]
    public void Discovery_OfACloud_IsSeenTrying(string command, string attempt)
    {
        Assert.SkipUnless(IsolatedCalls.IsIsolated, "This machine lets no process have a network of its own; the attempt would leave it.");

        Assert.NotEqual(0, calls.Of(command).ExitCode);
        Assert.Contains(calls.Of(command).Attempts, a => a.StartsWith(attempt, StringComparison.Ordinal));
    }

    [Fact]
    public void Commands_OfTheCommandLine_AreAllAmongThem()
    {
        string[] called = [.. Commands.Select(row => row.Data.Item1).Concat(Asking.Select(row => row.Data.Item1))];
        var known = Leaves(CommandLine.Build(new Terminal(Stream.Null, Stream.Null, "")), "").ToList();

        Assert.Contains("gitops render", known);
        Assert.All(known.Except(Elsewhere), name => Assert.Contains(called, c => c.StartsWith(name + " ", StringComparison.Ordinal) || c == name));
        Assert.Empty(Elsewhere.Except(known));
    }

    // A command that has others below it can be called by itself where it has an action.
    private static IEnumerable<string> Leaves(Command command, string name) => command.Subcommands
        .SelectMany(c => Leaves(c, $"{name} {c.Name}".Trim()))
        .Concat(name.Length > 0 && command.Action is not null ? [name] : []);
}
