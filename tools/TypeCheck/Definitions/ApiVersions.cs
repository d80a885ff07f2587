using System.Globalization;

namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>The order of API versions, <c>2024-05-01</c> or <c>2024-05-01-preview</c>.</summary>
internal static class ApiVersions
{
    /// <summary>
    /// Sources in the order in which they may stand for a version: itself, then by their distance in days; of two at the same
    /// distance the one that is no preview. No version at all stands for the newest that is no preview.
    /// </summary>
    public static IEnumerable<DefinitionSource> NearestFirst(IEnumerable<DefinitionSource> sources, string version) =>
        version.Length == 0
            ? sources.OrderBy(s => IsPreview(s.Version)).ThenByDescending(s => Date(s.Version))
            : sources
                .OrderBy(s => s.Version != version)
                .ThenBy(s => Math.Abs(Date(s.Version).DayNumber - Date(version).DayNumber))
                .ThenBy(s => IsPreview(s.Version));

    private static bool IsPreview(string version) => version.Length > "yyyy-MM-dd".Length;

    private static DateOnly Date(string version) =>
        version.Length >= 10 && DateOnly.TryParseExact(version.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : DateOnly.MinValue;
}
