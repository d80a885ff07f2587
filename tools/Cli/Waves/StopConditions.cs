using System.Collections.Immutable;

namespace Bleu.Infra.Cli.Waves;

/// <summary>Judges a wave by what became of its stacks. What nobody looked at stops it: silence is no good news.</summary>
/// <param name="results">What became of the stacks.</param>
/// <param name="now">The time.</param>
/// <param name="hasHealthCheck">Whether the project has a health check.</param>
internal sealed class StopConditions(WaveResults results, DateTimeOffset now, bool hasHealthCheck)
{
    private const int MostNames = 5;

    /// <summary>The conditions of a wave, in the order in which they can be known.</summary>
    /// <param name="wave">The wave.</param>
    public IEnumerable<StopCondition> Of(Wave wave)
    {
        var deployed = wave.Stacks.Where(s => results.Deployments?.TryGetValue(s, out var outcome) == true && outcome.IsGood).ToImmutableArray();
        yield return Policies(wave);
        yield return Deployments(wave);
        var watch = Watch(wave, deployed);
        yield return watch;
        yield return watch.State == StopState.Wait
            ? new(wave.Number, "drift", StopState.Wait, "is looked for when the watch is over")
            : Looked(wave, deployed, "drift", results.Drift, wave.Rule.DriftedStacks, "differ from their plan");
        yield return !hasHealthCheck && results.Health is null ? new(wave.Number, "health", StopState.Go, "no health check is set")
            : watch.State == StopState.Wait ? new(wave.Number, "health", StopState.Wait, "is asked for when the watch is over")
            : Looked(wave, deployed, "health", results.Health, wave.Rule.FailedChecks, "are not well");
    }

    private StopCondition Policies(Wave wave)
    {
        string[] missing = [.. wave.Stacks.Where(s => results.Blocking?.ContainsKey(s) != true)];
        if (missing.Length > 0)
        {
            return new(wave.Number, "policies", StopState.Stop, $"nobody judged {Names(missing)}");
        }

        string[] broken = [.. wave.Stacks.Where(s => results.Blocking![s] > 0)];
        return Limit(wave, "policies", broken.Sum(s => results.Blocking![s]), wave.Rule.PolicyViolations, "findings block", broken);
    }

    private StopCondition Deployments(Wave wave)
    {
        string[] missing = [.. wave.Stacks.Where(s => results.Deployments?.ContainsKey(s) != true)];
        string[] failed = [.. wave.Stacks.Except(missing).Where(s => !results.Deployments![s].IsGood)];
        return missing.Length > 0 && failed.Length <= wave.MostFailures
            ? new(wave.Number, "deployments", StopState.Stop, $"nobody deployed {Names(missing)}")
            : Limit(wave, "deployments", failed.Length, wave.MostFailures, $"of {wave.Stacks.Length} failed", failed);
    }

    private StopCondition Watch(Wave wave, ImmutableArray<string> deployed)
    {
        if (wave.Rule.SoakMinutes == 0 || deployed.IsEmpty)
        {
            return new(wave.Number, "watch", StopState.Go, "nothing is watched");
        }

        string[] timeless = [.. deployed.Where(s => results.Deployments![s].Ended is null)];
        if (timeless.Length > 0)
        {
            return new(wave.Number, "watch", StopState.Stop, $"nobody noted when {Names(timeless)} was deployed");
        }

        var end = deployed.Max(s => results.Deployments![s].Ended!.Value).AddMinutes(wave.Rule.SoakMinutes);
        return now < end
            ? new(wave.Number, "watch", StopState.Wait, $"until {end:yyyy-MM-dd HH:mm} UTC, {Math.Ceiling((end - now).TotalMinutes):0} minutes more")
            : new(wave.Number, "watch", StopState.Go, $"over since {end:yyyy-MM-dd HH:mm} UTC");
    }

    // What failed to be deployed is counted there, and once.
    private static StopCondition Looked(
        Wave wave, ImmutableArray<string> deployed, string name, ImmutableDictionary<string, (bool IsGood, DateTimeOffset? Ended)>? found, int limit, string what)
    {
        string[] missing = [.. deployed.Where(s => found?.ContainsKey(s) != true)];
        string[] bad = [.. deployed.Except(missing).Where(s => !found![s].IsGood)];
        return missing.Length > 0 && bad.Length <= limit
            ? new(wave.Number, name, StopState.Stop, $"nobody looked at {Names(missing)}")
            : Limit(wave, name, bad.Length, limit, what, bad);
    }

    private static StopCondition Limit(Wave wave, string name, int count, int limit, string what, string[] stacks) => new(
        wave.Number,
        name,
        count > limit ? StopState.Stop : StopState.Go,
        $"{count} {what}, at most {limit} may{(stacks.Length > 0 ? $": {Names(stacks)}" : "")}");

    private static string Names(string[] stacks) =>
        string.Join(", ", stacks.Take(MostNames)) + (stacks.Length > MostNames ? $" and {stacks.Length - MostNames} more" : "");
}
