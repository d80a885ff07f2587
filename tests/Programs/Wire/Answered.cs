using System.Globalization;
using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>Resources to which the engine answers in different ways, by their names.</summary>
internal static class Answered
{
    public static IDictionary<string, object?> Declare()
    {
        var outputs = new Dictionary<string, object?>();
        foreach (var name in new[] { "answered", "silent", "failed", "skipped", "unknown" })
        {
            var thing = new Thing(name);
            outputs[$"{name}.urn"] = thing.Urn;
            outputs[$"{name}.id"] = thing.Id;
            outputs[$"{name}.size"] = thing.Size.Apply(size => size ?? "nothing");
            _ = new Thing($"of-{name}", new ThingArgs { Mode = thing.Size });
        }

        return outputs;
    }

    public static void Say()
    {
        var thing = new Thing("thing");
        for (var i = 0; i < 20; i++)
        {
            Log.Debug(i.ToString(CultureInfo.InvariantCulture));
        }

        Log.Info("about a thing", thing, streamId: 7, ephemeral: true);
        Log.Warn("beware");
        _ = $"{thing.Urn}";
    }

    public static void FailForAResource() => throw new ResourceException("the thing is too large", new Thing("thing"), hideStack: true);

    public static void SayAnException() => Log.Exception(new InvalidOperationException("out of luck"));
}
