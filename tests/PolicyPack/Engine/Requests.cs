using System.Text.Json.Nodes;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Tests.Engine;

/// <summary>Requests as the engine makes them.</summary>
internal static class Requests
{
    public const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    public const string UnknownBool = "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7";

    public static AnalyzeRequest Resource(string properties, string name = "res", string type = "simple:index:Resource") => new()
    {
        Type = type,
        Name = name,
        Urn = Urn(type, name),
        Properties = Struct(properties),
        Options = new(),
    };

    public static AnalyzerResource InStack(string properties, string name = "res", string type = "simple:index:Resource") => new()
    {
        Type = type,
        Name = name,
        Urn = Urn(type, name),
        Properties = Struct(properties),
        Options = new(),
    };

    public static string Urn(string type, string name) => $"urn:pulumi:dev::proj::{type}::{name}";

    public static Struct Struct(string json) => Google.Protobuf.WellKnownTypes.Struct.Parser.ParseJson(json);

    public static string Secret(string value) =>
        $$"""{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","value":{{value}}}""";

    public static string Json(Struct properties) => JsonNode.Parse(properties.ToString())!.ToJsonString();

    /// <summary>The findings as lines: policy, level, severity and message.</summary>
    public static IEnumerable<string> Lines(AnalyzeResponse response) =>
        response.Diagnostics.Select(d => $"{d.PolicyName} {d.EnforcementLevel}: {d.Message}");
}
