using System.Reflection;
using System.Text.RegularExpressions;
using Bleu.Infra.Keys;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Pulumi.Tests.Surface;

namespace Bleu.Infra.Packaging.Tests;

/// <summary>What clients compile against stays: a member that was published is neither removed nor changed.</summary>
public sealed partial class ApiTests
{
    public static TheoryData<string> Libraries => ["Bleu.Infra.Components", "Bleu.Infra.Planner", "Bleu.Infra.Planner.InProcess"];

    /// <summary>
    /// New members may come. When one must go, the version's first or second number rises, and UPDATE_GOLDEN=1 renews the list.
    /// </summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_KeepsWhatItPublished(string library)
    {
        var assembly = library switch
        {
            "Bleu.Infra.Components" => typeof(KeyVault).Assembly,
            "Bleu.Infra.Planner" => typeof(StackPlan).Assembly,
            _ => typeof(InProcessPlanHost).Assembly,
        };
        var actual = Listing(assembly);
        var path = RepositoryPaths.Of("tests", "Packaging", "Api", $"{library}.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllLines(path, actual);
        }

        var gone = File.ReadAllLines(path).Where(line => line.Length > 0).Except(actual).ToList();
        Assert.True(gone.Count == 0, $"{library}: published members that are gone or changed:\n{string.Join('\n', gone)}");
    }

    private static List<string> Listing(Assembly assembly) =>
        [.. SurfaceListing.Of(assembly).Select(line => line.Text).Where(line => !OfEveryRecord().IsMatch(line)).Distinct().Order(StringComparer.Ordinal)];

    // What the compiler gives every record says nothing of its own.
    [GeneratedRegex(@"\| .*(EqualityContract|PrintMembers|<Clone>\$|op_Equality|op_Inequality|GetHashCode\(\)|ToString\(\)| Equals\()")]
    private static partial Regex OfEveryRecord();
}
