using System.Globalization;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Facilities;

namespace Bleu.Infra.Configuration.Regions;

/// <summary>Forms of values that stacks of regions have.</summary>
internal static class RegionShapes
{
    public static Shape Day(string description) => new TextShape(
        description, "a day such as 2026-01-31", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", text => TryDay(text, out _));

    public static Shape Country(string description) => new TextShape(
        description, "a country as two capital letters of ISO 3166, such as FR", "^[A-Z]{2}$", text => text.Length == 2 && text.All(char.IsAsciiLetterUpper));

    public static Shape PueTargetText(string description) => new TextShape(
        description, "a ratio from 1 to 5 such as 1.25, or <1.3", "^<?[1-5](\\.[0-9]{1,3})?$", text => PueTarget.TryParse(text, out _));

    public static Shape Ratio(string description) => new TextShape(
        description, "a ratio from 1 to 5 such as 1.21", "^[1-5](\\.[0-9]{1,3})?$", text => PueTarget.TryParseRatio(text, out _));

    public static Shape Clock(string description) => new TextShape(
        description,
        "a full or half hour such as 23:30",
        "^([01][0-9]|2[0-3]):(00|30)$",
        text => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && time.Minute is 0 or 30 && text.Length == 5);

    public static bool TryDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>A day that has been found right, or nothing.</summary>
    public static DateOnly? FindDay(string? text) => TryDay(text, out var day) ? day : null;
}
