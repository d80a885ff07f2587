using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>A value nested far deeper than protocol buffers usually allow, and one far larger than gRPC usually carries.</summary>
internal static class Deep
{
    public const int Levels = 400;
    public const int Megabytes = 8;

    public static IDictionary<string, object?> Declare()
    {
        object value = "core";
        for (var i = 0; i < Levels; i++)
        {
            value = new Dictionary<string, object> { ["in"] = value };
        }

        var deep = new Thing("deep", new ThingArgs { Any = Output.Create(value) });
        var large = new Thing("large", new ThingArgs { Mode = new string('x', Megabytes * 1024 * 1024) });
        return new Dictionary<string, object?> { ["deep"] = deep.Urn, ["large"] = large.Urn };
    }
}
