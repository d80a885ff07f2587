namespace Pulumi.Experimental.Provider;

/// <summary>Differences as the wire carries them.</summary>
internal static class DiffWire
{
    public static DiffRequest FromWire(Pulumirpc.DiffRequest request) => new(
        new(request.Urn),
        request.Id,
        PropertyValueWireReader.ReadMap(request.Olds),
        PropertyValueWireReader.ReadMap(request.News),
        [.. request.IgnoreChanges],
        PropertyValueWireReader.ReadMap(request.OldInputs));

    public static Pulumirpc.DiffResponse ToWire(DiffResponse response)
    {
        var wire = new Pulumirpc.DiffResponse
        {
            Changes = response.Changes switch
            {
                true => Pulumirpc.DiffResponse.Types.DiffChanges.DiffSome,
                false => Pulumirpc.DiffResponse.Types.DiffChanges.DiffNone,
                null => Pulumirpc.DiffResponse.Types.DiffChanges.DiffUnknown,
            },
            DeleteBeforeReplace = response.DeleteBeforeReplace,
            HasDetailedDiff = response.DetailedDiff is not null,
        };
        wire.Replaces.AddRange(response.Replaces ?? []);
        wire.Stables.AddRange(response.Stables ?? []);
        wire.Diffs.AddRange(response.Diffs ?? []);
        foreach (var (path, diff) in response.DetailedDiff ?? new Dictionary<string, PropertyDiff>())
        {
            wire.DetailedDiff[path] = new() { Kind = (Pulumirpc.PropertyDiff.Types.Kind)diff.Kind, InputDiff = diff.InputDiff };
        }

        return wire;
    }
}
