using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Providers;

/// <summary>Answers as the azure-native provider would for a resource that does not exist yet.</summary>
internal static class AzureNativeEmulation
{
    public static EmulatedState Create(EmulationContext context)
    {
        if (ArmResourceTable.Find(context.Type) is not { } arm)
        {
            return new(null, context.Inputs);
        }

        var name = NameOf(context, arm);
        var id = ArmIds.Fill(arm.IdTemplate, input => input switch
        {
            "subscriptionId" => ArmIds.TextOf(context.Inputs, input) ?? ArmIds.TextOf(context.Provider, input),
            _ when input == arm.NameInput => name,
            _ => ArmIds.TextOf(context.Inputs, input),
        });
        var path = ArmIds.Inputs(arm.IdTemplate).ToHashSet(StringComparer.Ordinal);
        var outputs = new Dictionary<string, PlanValue>(StringComparer.Ordinal);
        foreach (var (key, value) in context.Inputs.Entries)
        {
            if (!path.Contains(key))
            {
                outputs[key] = value;
            }
        }

        outputs["name"] = name is null ? PlanValue.NotKnown : new PlanText(name);
        outputs["type"] = new PlanText(arm.Type);
        AzureComputedOutputs.Add(new(context, ArmResourceTable.WithoutVersion(context.Type), name, id, outputs));
        return new(id, PlanValue.Map(outputs));
    }

    private static string? NameOf(EmulationContext context, ArmResource arm)
    {
        if (arm.NameInput.Length == 0)
        {
            return context.Name;
        }

        if (context.Inputs.TryGet(arm.NameInput, out var given) && given is not PlanNull)
        {
            return given.AsText;
        }

        return arm switch
        {
            { HasGuidName: true } => StableIds.Guid(context.Urn, "name"),
            { HasRandomName: true } => context.Name + StableIds.Suffix(context.Urn),
            _ => context.Name,
        };
    }
}
