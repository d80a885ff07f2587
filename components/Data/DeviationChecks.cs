using Bleu.Infra.Validation;

namespace Bleu.Infra.Data;

/// <summary>Finds deviations that nobody answers for.</summary>
internal static class DeviationChecks
{
    /// <summary>Notes a deviation without a reason or a ticket.</summary>
    public static void Note(ArgumentChecks checks, DeviationArgs? deviation, string argument)
    {
        if (deviation is not null)
        {
            checks.Required(deviation.Reason, $"{argument}.Reason").Required(deviation.Ticket, $"{argument}.Ticket");
        }
    }
}
