using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Providers;

/// <summary>A resource about to be created in a plan.</summary>
/// <param name="Urn">Its URN.</param>
/// <param name="Type">Its type token.</param>
/// <param name="Name">The name given by the program.</param>
/// <param name="Inputs">What it was given.</param>
/// <param name="Provider">What its provider was given.</param>
/// <param name="Cloud">The cloud that answers.</param>
/// <param name="FindById">Finds a resource of the same plan by its id.</param>
internal sealed record EmulationContext(
    string Urn,
    string Type,
    string Name,
    PlanMap Inputs,
    PlanMap Provider,
    EmulatedCloud Cloud,
    Func<string, PlannedResource?> FindById);
