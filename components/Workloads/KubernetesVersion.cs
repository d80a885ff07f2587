using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bleu.Infra.Workloads;

/// <summary>A minor version of Kubernetes, and how long Azure supports it. Source: the release calendar of AKS, August 2026.</summary>
/// <param name="Name">The version: <c>1.35</c>.</param>
/// <param name="SupportEnds">The last day of support.</param>
/// <param name="LongTermSupportEnds">The last day of long-term support.</param>
public sealed partial record KubernetesVersion(string Name, DateOnly SupportEnds, DateOnly LongTermSupportEnds)
{
    /// <summary>The versions of the calendar, the oldest first.</summary>
    public static ImmutableArray<KubernetesVersion> All { get; } = Read();

    /// <summary>Whether a text is a minor version, without a patch: <c>1.35</c>.</summary>
    /// <param name="text">The text.</param>
    public static bool IsMinor(string text) => Minor().IsMatch(text);

    /// <summary>The version of a name; nothing where the calendar has none.</summary>
    /// <param name="name">The name.</param>
    public static KubernetesVersion? Find(string name) => All.FirstOrDefault(v => v.Name == name);

    /// <summary>The versions that are supported on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="longTerm">Whether long-term support counts.</param>
    public static IEnumerable<KubernetesVersion> Supported(DateOnly day, bool longTerm) => All.Where(v => v.IsSupported(day, longTerm));

    /// <summary>Whether it is supported on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="longTerm">Whether long-term support counts.</param>
    public bool IsSupported(DateOnly day, bool longTerm) => day <= (longTerm ? LongTermSupportEnds : SupportEnds);

    private static ImmutableArray<KubernetesVersion> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Workloads/kubernetes-versions.json")!;
        using var document = JsonDocument.Parse(stream);
        return
        [
            .. document.RootElement.GetProperty("versions").EnumerateArray().Select(v => new KubernetesVersion(
                v.GetProperty("version").GetString() ?? "", EndOf(v.GetProperty("supportEnds")), EndOf(v.GetProperty("longTermSupportEnds")))),
        ];
    }

    // The calendar names months; support holds to the end of one.
    private static DateOnly EndOf(JsonElement month) =>
        DateOnly.ParseExact($"{month.GetString()}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).AddMonths(1).AddDays(-1);

    [GeneratedRegex("^1\\.[1-9][0-9]\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Minor();
}
