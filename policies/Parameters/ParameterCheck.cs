using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Policies.Parameters;

/// <summary>Finds what is wrong with the values of parameters.</summary>
public static class ParameterCheck
{
    /// <summary>Checks values against the parameters of the catalogue.</summary>
    /// <param name="values">The values by name.</param>
    /// <returns>BLEU8013 for every value that no parameter has, or of the wrong kind.</returns>
    public static IEnumerable<Diagnostic> Check(IEnumerable<KeyValuePair<string, PlanValue>> values)
    {
        foreach (var (name, value) in values)
        {
            var parameter = CommonParameters.All.FirstOrDefault(p => p.Name == name);
            if (parameter is null)
            {
                yield return PolicyDiagnostics.BadParameter(name, "is not a parameter", "Known: " + string.Join(", ", CommonParameters.All.Select(p => p.Name)));
            }
            else if (!Fits(parameter, value))
            {
                yield return PolicyDiagnostics.BadParameter(name, "has a value of the wrong kind or out of range", Form(parameter));
            }
        }
    }

    private static bool Fits(RuleParameter parameter, PlanValue value) => parameter.Kind switch
    {
        ParameterKind.Number => Scalars.Number(value) is { } number && number >= parameter.Minimum && number == Math.Floor(number),
        ParameterKind.Flag => Scalars.Flag(value) is not null,
        ParameterKind.TextList => value.Bare is PlanList list && list.Items.All(i => i.AsText is not null),
        _ => value.AsText is not null,
    };

    private static string Form(RuleParameter parameter) => parameter.Kind switch
    {
        ParameterKind.Number => $"Allowed: a whole number from {parameter.Minimum}",
        ParameterKind.Flag => "Allowed: true, false",
        ParameterKind.TextList => "Allowed: a list of texts",
        _ => "Allowed: a text",
    };
}
