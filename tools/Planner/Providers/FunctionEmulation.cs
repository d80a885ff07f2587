using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Providers;

/// <summary>Answers functions that need no more than the provider's own configuration, or name an existing resource.</summary>
internal static class FunctionEmulation
{
    /// <summary>The result of a function, or nothing when only the cloud can tell.</summary>
    /// <param name="token">The function's token.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="provider">What its provider was given.</param>
    /// <param name="urn">The provider's URN, from which ids are derived.</param>
    public static PlanMap? Invoke(string token, PlanMap args, PlanMap provider, string urn)
    {
        var bare = ArmResourceTable.WithoutVersion(token);
        if (bare == "azure-native:authorization:getClientConfig")
        {
            return PlanValue.Map(
            [
                new("clientId", Of(provider, "clientId")),
                new("objectId", new PlanText(StableIds.Guid(urn, "objectId"))),
                new("subscriptionId", Of(provider, "subscriptionId")),
                new("tenantId", Of(provider, "tenantId")),
            ]);
        }

        return Existing(bare, args, provider);
    }

    // getVault reads what Vault manages: the id follows from the arguments.
    private static PlanMap? Existing(string token, PlanMap args, PlanMap provider)
    {
        var get = token.LastIndexOf(":get", StringComparison.Ordinal);
        if (get < 0 || ArmResourceTable.Find(string.Concat(token.AsSpan(0, get + 1), token.AsSpan(get + 4))) is not { } arm)
        {
            return null;
        }

        var id = ArmIds.Fill(arm.IdTemplate, input => ArmIds.TextOf(args, input) ?? ArmIds.TextOf(provider, input));
        return id is null
            ? null
            : PlanValue.Map([new("id", new PlanText(id)), new("name", new PlanText(ArmIds.LastPart(id))), new("type", new PlanText(arm.Type))]);
    }

    private static PlanValue Of(PlanMap provider, string key) =>
        provider.TryGet(key, out var value) ? value.Bare : new PlanText("");
}
