namespace Bleu.Infra.Policies.Judging;

/// <summary>A stack to be judged: its resources and what is known of it.</summary>
/// <param name="Name">The stack's name, or that of the file it was read from.</param>
/// <param name="Resources">Its resources.</param>
/// <param name="Context">What is known of it beside them.</param>
public sealed record PolicyStack(string Name, ResourceSet Resources, PolicyContext Context)
{
    /// <summary>The URN of the root resource; something of the same form where there is none.</summary>
    public string RootUrn =>
        Resources.Of("pulumi:pulumi:Stack") is [var root, ..] ? root.Urn : $"urn:pulumi:{Name}::input::pulumi:pulumi:Stack::{Name}";
}
