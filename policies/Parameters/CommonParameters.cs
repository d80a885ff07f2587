using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Parameters;

/// <summary>The parameters of the catalogue. A stack sets them under the key <c>policy</c> of its configuration.</summary>
public static class CommonParameters
{
    /// <summary>The regions in which data may lie, as ARM names them. Where nothing is set, the stack's region and the one it is paired with.</summary>
    public static RuleParameter AllowedRegions { get; } =
        new("allowedRegions", ParameterKind.TextList, "The regions in which data may lie; without it the stack's region and the one it is paired with.");

    /// <summary>How long logs are kept at least, in days. SecNumCloud 12.6.c asks for six months, 183 days.</summary>
    public static RuleParameter RetentionDays { get; } =
        new("retentionDays", ParameterKind.Number, "How long logs are kept at least, in days; six months are 183.") { Number = 183, Minimum = 183 };

    /// <summary>The tags that every resource group carries.</summary>
    public static RuleParameter RequiredTags { get; } =
        new("requiredTags", ParameterKind.TextList, "The tags that every resource group carries.") { Texts = ["cloud", "service"] };

    /// <summary>Every parameter, sorted by name.</summary>
    public static ImmutableArray<RuleParameter> All { get; } = [AllowedRegions, RequiredTags, RetentionDays];
}
