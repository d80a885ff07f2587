namespace Pulumi.Experimental.Provider;

/// <summary>Calls of methods as the wire carries them.</summary>
internal static class CallWire
{
    private const string SelfArgument = "__self__";

    public static CallRequest FromWire(Pulumirpc.CallRequest request)
    {
        var args = PropertyValueWireReader.ReadMap(request.Args);
        foreach (var (name, dependencies) in request.ArgDependencies)
        {
            args = ConstructWire.WithDependencies(args, name, dependencies.Urns);
        }

        ResourceReference? self = args.TryGetValue(SelfArgument, out var value) && value.TryGetResource(out var reference) ? reference : null;
        return new(self, request.Tok, args.Remove(SelfArgument));
    }

    public static Pulumirpc.CallResponse ToWire(CallResponse response, bool keepOutputs, IEnumerable<Pulumirpc.CheckFailure> failures)
    {
        var wire = new Pulumirpc.CallResponse
        {
            Return = response.Return is null ? null : PropertyValueWireWriter.WriteMap(response.Return, keepOutputs),
            Failures = { failures },
        };
        foreach (var (name, urns) in ConstructWire.DependenciesOf(response.Return, response.ReturnDependencies))
        {
            wire.ReturnDependencies[name] = new() { Urns = { urns } };
        }

        return wire;
    }
}
