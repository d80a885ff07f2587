using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.PolicyPack.Hosting;

/// <summary>What packs have to say before they serve, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
public static class PackDiagnostics
{
    internal const string NoEngineCode = "BLEU8101";

    /// <summary>BLEU8101: the pack was started without the address of an engine.</summary>
    public static Diagnostic NoEngine() => new(NoEngineCode, "policy pack", "was started without the address of an engine")
    {
        Allowed = "The engine passes one: pulumi preview --policy-pack PATH",
        Fix = "Name the pack to pulumi instead of starting it; ./bleu policy judges without an engine",
    };

    /// <summary>BLEU8102: the pack's name is not one.</summary>
    /// <param name="name">What was given.</param>
    public static Diagnostic BadName(string name) => new("BLEU8102", "policy pack", "has a name that the engine refuses")
    {
        Got = name,
        Allowed = "Allowed: 1 to 100 letters, digits, '-', '_' and '.'",
        Fix = "Rename the pack",
    };

    /// <summary>BLEU8103: a policy has a name that means something else.</summary>
    /// <param name="name">What was given.</param>
    public static Diagnostic ReservedPolicyName(string name) => new("BLEU8103", "policy", "has a name that is taken")
    {
        Got = name,
        Allowed = "Any name but 'all', which stands for every policy, and the empty one",
        Fix = "Rename the policy",
    };

    /// <summary>BLEU8104: two policies have the same name.</summary>
    /// <param name="name">The name.</param>
    public static Diagnostic PolicyTwice(string name) => new("BLEU8104", $"policy {name}", "stands in the pack more than once")
    {
        Fix = "Rename or remove one of them",
    };

    /// <summary>BLEU8105: the schema of a policy's configuration names the enforcement level.</summary>
    /// <param name="name">The policy's name.</param>
    public static Diagnostic LevelInSchema(string name) => new("BLEU8105", $"policy {name}", "names enforcementLevel in the schema of its configuration")
    {
        Allowed = "Every policy takes enforcementLevel; the schema is for what is its own",
        Fix = "Remove it from the schema and from what is required",
    };

    /// <summary>BLEU8106: the pack's version is not a semantic one.</summary>
    /// <param name="version">What was given.</param>
    public static Diagnostic BadVersion(string version) => new("BLEU8106", "policy pack", "has a version that the engine cannot read")
    {
        Got = version,
        Allowed = "Allowed: a semantic version such as 1.4.2",
        Fix = "Correct the version",
    };
}
