using Pulumi;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Values;

/// <summary>What can be found out about an output from outside.</summary>
internal sealed record Facts<T>(T Value, bool IsKnown, bool IsSecret, int Dependencies);

internal static class Facts
{
    public static async Task<Facts<T>> Of<T>(Output<T> output) => new(
        await OutputUtilities.GetIsKnownAsync(output) ? await OutputUtilities.GetValueAsync(output) : default!,
        await OutputUtilities.GetIsKnownAsync(output),
        await Output.IsSecretAsync(output),
        (await OutputUtilities.GetDependenciesAsync(output)).Count);

    public static Facts<T> Known<T>(T value) => new(value, true, false, 0);

    public static Facts<T> Secret<T>(T value) => new(value, true, true, 0);

    public static Facts<T> Unknown<T>(bool secret = false) => new(default!, false, secret, 0);
}
