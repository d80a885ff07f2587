using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Judging;

/// <summary>What is known of a stack beside its resources. What is not known is nothing, and rules then say so.</summary>
public sealed record PolicyContext
{
    /// <summary>A context in which nothing is known.</summary>
    public static PolicyContext Empty { get; } = new();

    /// <summary>The cloud's profile.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public CloudProfile? Cloud
    {
        get;
        init
        {
            field = value;
            AllowedLocations = Locations();
        }
    }

    /// <summary>All clouds, to recognise hosts of other ones.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public CloudCatalog? Clouds { get; init; }

    /// <summary>The region's entry in the profile.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Region? Region
    {
        get;
        init
        {
            field = value;
            AllowedLocations = Locations();
        }
    }

    /// <summary>The Entra tenant, a GUID.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? TenantId { get; init; }

    /// <summary>The subscriptions that the stack may write to, GUIDs.</summary>
    /// <value>The default is empty: not known.</value>
    public ImmutableArray<string> Subscriptions { get; init; } = [];

    /// <summary>The client's code; nothing for stacks of a region.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Client { get; init; }

    /// <summary>The stack's settings.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public StackSettings? Settings { get; init; }

    /// <summary>How the deployment itself is set up.</summary>
    /// <value>The default is <see langword="null"/>: not known to this source.</value>
    public DeploymentFacts? Deployment { get; init; }

    /// <summary>What the stack sets of the rules' parameters.</summary>
    public ParameterValues Parameters
    {
        get;
        init
        {
            field = value;
            AllowedLocations = Locations();
        }
    } = ParameterValues.Empty;

    /// <summary>The baseline that the stack pins: no later rule judges it.</summary>
    /// <value>The default is <see langword="null"/>: every rule does.</value>
    public Baselines.Baseline? Baseline { get; init; }

    /// <summary>The day, for what expires.</summary>
    /// <value>The default is today in UTC.</value>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>
    /// The locations in which data may lie, without blanks and in lower case: what the stack sets, or its region and the
    /// region it is paired with; nothing where neither is known.
    /// </summary>
    public IReadOnlySet<string>? AllowedLocations { get; private init; }

    /// <summary>Whether a rule judges the stack: no later one than its baseline does.</summary>
    /// <param name="rule">The rule.</param>
    public bool Holds(PolicyRule rule) => Baseline is null || Baseline.Holds(rule.Info.Since);

    /// <summary>A location as it is compared: ARM takes names with and without blanks, in any case.</summary>
    /// <param name="location">The location.</param>
    public static string Normal(string location) => location.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    private HashSet<string>? Locations()
    {
        var set = Parameters.Texts(CommonParameters.AllowedRegions);
        if (set.Length > 0)
        {
            return [.. set.Select(Normal)];
        }

        return Region is null ? null : [.. new[] { Region.Name, Region.Pair }.OfType<string>().Select(Normal)];
    }
}
