namespace Bleu.Infra.Governance.Comparison;

/// <summary>A change between two libraries, in words.</summary>
/// <param name="Kind">What kind of change it is: <c>assignments tightened</c>.</param>
/// <param name="Subject">What changes: <c>policy assignment 'X' at 'corp'</c>.</param>
/// <param name="Words">How it changes, as a clause.</param>
public sealed record LibraryChange(string Kind, string Subject, string Words)
{
    /// <summary>Whether the platform refuses the change while something uses what is changed.</summary>
    public bool IsRefused { get; init; }
}
