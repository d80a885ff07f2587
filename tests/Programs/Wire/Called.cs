using System.Collections.Immutable;
using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>Functions and methods, called while much is still unknown.</summary>
internal static class Called
{
    private const string Package = "azure-native:network:";

    public static async Task<IDictionary<string, object?>> DeclareAsync()
    {
        var made = new Thing("made");
        var planned = new Thing("planned");
        var zone = new Zone("zone");
        Deployment.Instance.RegisterInvokeTransform((args, _) => Task.FromResult<InvokeTransformResult?>(
            args.Token.EndsWith("getShaped", StringComparison.Ordinal)
                ? new(args.Args.SetItem("mode", "shaped"), new() { Version = "9.9.9" })
                : null));
        var now = await Deployment.Instance.InvokeSingleAsync<string>(Package + "getNow", new FindArgs { Mode = planned.Id });
        return new Dictionary<string, object?>
        {
            ["now"] = now,
            ["plain"] = Find("getPlain", new() { Mode = "x" }),
            ["shaped"] = Find("getShaped", new() { Mode = "x" }),
            ["unknownArgument"] = Find("getOfUnknown", new() { Mode = planned.Id }),
            ["afterPlanned"] = Find("getAfterPlanned", new(), new() { DependsOn = { planned } }),
            ["afterZone"] = Find("getAfterZone", new(), new() { DependsOn = { zone } }),
            ["afterMade"] = Find("getAfterMade", new(), new() { DependsOn = { made } }),
            ["secret"] = Find("getOfSecret", new() { Mode = Output.CreateSecret("x") }),
            ["method"] = Deployment.Instance.Call<ImmutableDictionary<string, object>>(
                Package + "Vnet/peer", new PeerArgs { Mode = Output.CreateSecret("x"), Size = planned.Size }, made, new() { Version = "3.28.0" }),
        };
    }

    private static Output<ImmutableDictionary<string, object>> Find(string name, FindArgs args, InvokeOutputOptions? options = null) =>
        Deployment.Instance.Invoke<ImmutableDictionary<string, object>>(Package + name, args, options ?? new());
}
