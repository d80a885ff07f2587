using System.Text.RegularExpressions;

namespace Bleu.Infra.Benchmarks;

/// <summary>Every combination of the accelerators' switches, planned in memory by the test that holds them to it.</summary>
internal static partial class CombinationBenchmark
{
    private const double Bound = 60;

    public static int Run()
    {
        var root = TimedProcess.Output(".", "git", "rev-parse", "--show-toplevel").Trim();
        var program = Path.Combine(root, "artifacts", "bin", "Bleu.Infra.Tests", "debug", "Bleu.Infra.Tests.dll");
        var output = TimedProcess.Output(root, "dotnet", program, "-noColor", "-noLogo", "-showLiveOutput", "-class", "*.CombinationTests");
        var figures = Figures().Match(output);
        if (!figures.Success)
        {
            throw new InvalidOperationException($"The test says no figures: {output}");
        }

        Console.WriteLine(figures.Value);
        return double.Parse(figures.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) <= Bound ? 0 : 1;
    }

    [GeneratedRegex(@"\d+ combinations, \d+ plans, \d+ resources, ([0-9.]+) s on \d+ cores")]
    private static partial Regex Figures();
}
