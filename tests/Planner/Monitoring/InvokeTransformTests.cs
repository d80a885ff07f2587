using Bleu.Infra.Planner.Model;
using Pulumi;
using Pulumi.AzureNative.KeyVault;

namespace Bleu.Infra.Planner.Tests.Monitoring;

public sealed class InvokeTransformTests
{
    [Fact]
    public async Task Function_OfAStackWithATransform_IsCalledWithWhatTheTransformMadeOfIt()
    {
        var plan = await Plans.OfAsync(
            () =>
            {
                Deployment.Instance.RegisterInvokeTransform((args, _) => Task.FromResult<InvokeTransformResult?>(
                    new InvokeTransformResult(args.Args.SetItem("vaultName", "other"), args.Options)));
                var provider = new Pulumi.AzureNative.Provider("cloud", new() { SubscriptionId = Plans.Subscription });
                var vault = GetVault.Invoke(new() { ResourceGroupName = "group", VaultName = "asked" }, new InvokeOptions { Provider = provider });
                return new Dictionary<string, object?> { ["id"] = vault.Apply(v => v.Id) };
            },
            Plans.Request);

        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        Assert.Equal(
            new PlanText($"/subscriptions/{Plans.Subscription}/resourceGroups/group/providers/Microsoft.KeyVault/vaults/other"),
            plan.Outputs.Find("id"));
    }
}
