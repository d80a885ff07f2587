namespace Bleu.Infra.Productivity;

/// <summary>A point of the checklist for the move to the Microsoft 365 of a sovereign cloud.</summary>
/// <param name="Id">The point: <c>mail-host</c>, or for a domain <c>mail-host:clinic.example</c>.</param>
/// <param name="Title">What has to be true.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Detail">By what, or what is missing.</param>
public sealed record ReadinessItem(string Id, string Title, ReadinessState State, string Detail);
