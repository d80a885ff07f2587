using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Providers;

/// <summary>An Azure resource whose outputs are being put together.</summary>
/// <param name="Context">What it was given, and by whom.</param>
/// <param name="Token">Its type token without an API version.</param>
/// <param name="Name">Its name in ARM; nothing while it is not known.</param>
/// <param name="Id">Its ARM id; nothing while it is not known.</param>
/// <param name="Outputs">Its outputs so far.</param>
internal sealed record AzureResource(
    EmulationContext Context, string Token, string? Name, string? Id, Dictionary<string, PlanValue> Outputs)
{
    /// <summary>The tenant that its provider signs in to.</summary>
    public PlanValue Tenant => Context.Provider.TryGet("tenantId", out var tenant) ? tenant : PlanValue.NotKnown;

    /// <summary>A GUID that the cloud would draw.</summary>
    public PlanValue Guid(string purpose) => new PlanText(StableIds.Guid(Context.Urn, purpose));

    /// <summary>An address made of the resource's name and a suffix of the cloud; not known while one of them is not.</summary>
    public PlanValue Address(string key, Func<string, string, string> form) =>
        Name is { } name && Context.Cloud.Suffix(key) is { } suffix ? new PlanText(form(name, suffix)) : PlanValue.NotKnown;

    /// <summary>Lays entries over a map among the outputs.</summary>
    public void Extend(string output, params IEnumerable<(string Key, PlanValue Value)> entries)
    {
        var map = Outputs.GetValueOrDefault(output)?.Bare as PlanMap ?? PlanMap.Empty;
        Outputs[output] = map.With(entries.Select(e => KeyValuePair.Create(e.Key, e.Value)));
    }

    /// <summary>Changes every map of a list among the outputs.</summary>
    public void ExtendEach(string output, Func<PlanMap, IEnumerable<(string Key, PlanValue Value)>> entries)
    {
        if (Outputs.GetValueOrDefault(output)?.Bare is PlanList list)
        {
            Outputs[output] = PlanValue.List(list.Items.Select(item => item.Bare is PlanMap map
                ? map.With(entries(map).Select(e => KeyValuePair.Create(e.Key, e.Value)))
                : item));
        }
    }
}
