namespace Bleu.Infra.Planner.Model;

/// <summary>What came of holding a plan to the type definitions of its platforms.</summary>
/// <param name="Resources">How many resources the plan has that a platform holds; components, providers and what is only read do not count.</param>
/// <param name="Checked">How many of them have a definition and were held to it.</param>
/// <param name="Errors">How many errors there were.</param>
public sealed record PlanCheck(int Resources, int Checked, int Errors)
{
    /// <summary>The one-line form: <c>41 of 41 resources checked, 0 errors</c>.</summary>
    public override string ToString() =>
        $"{Checked} of {Resources} {(Resources == 1 ? "resource" : "resources")} checked, {Errors} {(Errors == 1 ? "error" : "errors")}";
}
