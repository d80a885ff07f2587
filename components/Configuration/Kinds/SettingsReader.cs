using System.Collections.Immutable;
using System.Globalization;
using Bleu.Infra.Networking;
using Microsoft.Extensions.Configuration;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>Reads values that have been found right before, by keys with colons: <c>hub:addressSpace</c>.</summary>
/// <param name="values">The user's values over the defaults.</param>
internal sealed class SettingsReader(IConfiguration values)
{
    /// <summary>A text that has a value or a default.</summary>
    public string Text(string key) => Find(key) ?? throw new InvalidOperationException($"'{key}' has neither a value nor a default.");

    /// <summary>A text, or nothing.</summary>
    public string? Find(string key) => values[key];

    /// <summary>A whole number that has a value or a default.</summary>
    public int Number(string key) => int.Parse(Text(key), CultureInfo.InvariantCulture);

    /// <summary>A whole number, or nothing.</summary>
    public int? FindNumber(string key) => Find(key) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>A flag; false where nothing is said.</summary>
    public bool Flag(string key) => Find(key) is { } text && bool.Parse(text);

    /// <summary>An address block.</summary>
    public Cidr Block(string key) => Cidr.Parse(Text(key));

    /// <summary>Whether anything stands at a key.</summary>
    public bool Has(string key) => values.GetSection(key) is var section && (section.Value is not null || section.GetChildren().Any());

    /// <summary>The values below a key.</summary>
    public SettingsReader Section(string key) => new(values.GetSection(key));

    /// <summary>The items of a list, in their order.</summary>
    public ImmutableArray<T> Items<T>(string key, Func<SettingsReader, T> bind) =>
        [.. InOrder(key).Select(item => bind(new(item)))];

    /// <summary>The texts of a list, in their order.</summary>
    public ImmutableArray<string> Texts(string key) => [.. InOrder(key).Select(item => item.Value ?? "")];

    /// <summary>The texts of a map by their keys.</summary>
    public ImmutableSortedDictionary<string, string> Map(string key) =>
        values.GetSection(key).GetChildren().ToImmutableSortedDictionary(e => e.Key, e => e.Value ?? "", StringComparer.Ordinal);

    private IEnumerable<IConfigurationSection> InOrder(string key) =>
        values.GetSection(key).GetChildren().OrderBy(item => int.Parse(item.Key, CultureInfo.InvariantCulture));
}
