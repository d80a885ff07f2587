namespace Bleu.Infra.Policies.Judging;

/// <summary>A change of a stack's configuration that mends a finding; it has been tried on a plan.</summary>
/// <param name="File">The stack's file: <c>stacks/config/Pulumi.fr-central.yaml</c>.</param>
/// <param name="Key">The key below <c>config</c>, with full stops inside: <c>bleu-infra:logs.retentionDays</c>.</param>
/// <param name="Old">The value in force.</param>
/// <param name="IsDefault">Whether the file does not name the key, and the value is the default of the stack's kind, cloud or tier.</param>
/// <param name="New">The value to set.</param>
public sealed record ConfigurationPatch(string File, string Key, string Old, bool IsDefault, string New)
{
    /// <summary>The change in a line.</summary>
    public override string ToString() => $"{File}: {Key}: {Old}{(IsDefault ? " (default)" : "")} -> {New}";
}
