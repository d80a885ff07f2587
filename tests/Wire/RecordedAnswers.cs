using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Bleu.Infra.Wire.Tests;

/// <summary>Answers to registrations beyond the ordinary, by the names of the resources.</summary>
internal static class RecordedAnswers
{
    private const string Dependency = "urn:pulumi:dev::proj::t:m:T::behind";

    public static RegisterResourceResponse? For(string name) => name switch
    {
        "answered" => new()
        {
            Id = "id-answered",
            Object = new Struct { Fields = { ["size"] = Value.ForString("large") } },
            PropertyDependencies = { ["size"] = new() { Urns = { Dependency } } },
        },
        "silent" => new() { Id = "id-silent", Object = new Struct() },
        "failed" => new() { Result = Pulumirpc.Result.Fail },
        "skipped" => new() { Id = "id-skipped", Object = new Struct(), Result = Pulumirpc.Result.Skip },
        "unknown" => new() { Id = "id-unknown", Object = new Struct { Fields = { ["size"] = Value.ForString("large") } }, Unknown = true },
        _ => null,
    };
}
