using Bleu.Infra.Policies.Waivers;

namespace Bleu.Infra.Policies.Judging;

/// <summary>What a rule found on a resource or a stack.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Stack">The stack.</param>
/// <param name="Urn">The resource's URN, or that of the stack.</param>
/// <param name="Subject">What it is about, for people: the type and name.</param>
/// <param name="Path">The property; empty where it is about the whole.</param>
/// <param name="Reason">Why, as the rest of a sentence that begins with the path; it shows no secret. Empty for a pass.</param>
public sealed record Finding(PolicyRule Rule, Outcome Outcome, string Stack, string Urn, string Subject, string Path, string Reason)
{
    /// <summary>The waiver that covers it.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Waiver? Waiver { get; init; }

    /// <summary>The value that mends the property and can be set without harm; nothing where a person has to choose.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public PlanValue? Remedy { get; init; }

    /// <summary>The change of the stack's configuration that mends it; nothing where the property comes from no single value of it.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public ConfigurationPatch? Patch { get; init; }

    /// <summary>Whether it stands in the way of a deployment.</summary>
    public bool Blocks => Outcome switch
    {
        Outcome.Fail => Rule.Info.IsMandatory,
        Outcome.Undetermined => Rule.Info is { IsMandatory: true, UndeterminedBlocks: true },
        Outcome.Error => true,
        _ => false,
    };

    /// <summary>The path and the reason as one sentence.</summary>
    public string Message => Path.Length == 0 ? Reason : $"{Path} {Reason}";
}
