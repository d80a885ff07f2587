using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Policies.Tests.Sample;

/// <summary>Inputs with one place changed.</summary>
internal static class InputEdit
{
    /// <summary>Sets a place, <c>a.b[0].c</c>, and makes the objects on the way; null leaves it out.</summary>
    public static PlanMap Set(PlanMap inputs, string path, PlanValue? value) =>
        (PlanMap)Set(inputs, path.Replace("[", ".[", StringComparison.Ordinal).Split('.'), 0, value);

    private static PlanValue Set(PlanValue? holder, string[] steps, int at, PlanValue? value)
    {
        if (holder is PlanSecret secret)
        {
            return new PlanSecret(Set(secret.Inner, steps, at, value));
        }

        var step = steps[at];
        var isLast = at == steps.Length - 1;
        if (step.StartsWith('['))
        {
            var items = ((holder as PlanList)?.Items ?? []).ToList();
            var index = step == "[*]" ? 0 : int.Parse(step.Trim('[', ']'));
            while (items.Count <= index)
            {
                items.Add(PlanMap.Empty);
            }

            if (isLast && value is null)
            {
                items.RemoveAt(index);
            }
            else
            {
                items[index] = isLast ? value! : Set(items[index], steps, at + 1, value);
            }

            return PlanValue.List(items);
        }

        var map = holder as PlanMap ?? PlanMap.Empty;
        var inner = map.TryGet(step, out var found) ? found : null;
        return isLast && value is null
            ? PlanValue.Map(map.Entries.Where(e => e.Key != step))
            : map.With([new(step, isLast ? value! : Set(inner, steps, at + 1, value))]);
    }
}
