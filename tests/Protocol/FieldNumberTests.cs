using Google.Protobuf.Reflection;
using Pulumirpc;

namespace Bleu.Infra.Protocol.Tests;

/// <summary>Compares our definitions with the classes that the npm package <c>@pulumi/pulumi</c> 3.270.0 carries.</summary>
public sealed class FieldNumberTests
{
    /// <summary>Fields that 3.270.0 has and engine 3.259, which our definitions follow, has not.</summary>
    private static readonly HashSet<string> Newer =
    [
        "CheckRequest.old_outputs=9",
        "ProviderHandshakeRequest.accepts_outputs_in_call=14",
        "ProviderHandshakeRequest.accepts_outputs_in_check=15",
        "ProviderHandshakeRequest.accepts_outputs_in_invoke=13",
        "ProviderHandshakeRequest.sends_old_outputs_to_check=12",
        "ProviderHandshakeResponse.accepts_outputs_in_call=8",
        "ProviderHandshakeResponse.accepts_outputs_in_check=9",
        "ProviderHandshakeResponse.accepts_outputs_in_invoke=7",
        "ReadResourceResponse.result=3",
        "ReadResourceResponse.unknown=4",
        "ResourceCallRequest.accept_output_values=21",
        "ResourceInvokeRequest.accept_output_values=16",
    ];

    private static readonly FileDescriptor[] Files =
    [
        AliasReflection.Descriptor, AnalyzerReflection.Descriptor, CallbackReflection.Descriptor, EngineReflection.Descriptor,
        PluginReflection.Descriptor, ProviderReflection.Descriptor, ResourceReflection.Descriptor, SourceReflection.Descriptor,
    ];

    [Fact]
    public void Field_OfEveryMessage_HasThePublishedNumberAndType()
    {
        var published = PublishedProtocol.Load().Fields.ToDictionary(f => (f.Message, f.Name));
        var wrong = OurFields()
            .Where(f => !published.TryGetValue((f.Message, f.Name), out var theirs) || theirs != f)
            .Select(f => $"{f} against {published.GetValueOrDefault((f.Message, f.Name))}")
            .ToList();

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Assert.True(OurFields().Count() > 300, "The comparison saw too few fields to mean anything.");
    }

    [Fact]
    public void PublishedField_OfAMessageWeHave_IsOursOrNewer()
    {
        var ours = OurFields().Select(f => (f.Message, f.Name)).ToHashSet();
        var messages = ours.Select(f => f.Message).ToHashSet();
        var missing = PublishedProtocol.Load().Fields
            .Where(f => messages.Contains(f.Message) && !ours.Contains((f.Message, f.Name)))
            .Select(f => $"{f.Message}.{f.Name}={f.Number}")
            .Where(f => !Newer.Contains(f))
            .ToList();

        Assert.True(missing.Count == 0, string.Join(Environment.NewLine, missing));
    }

    [Fact]
    public void Method_OfEveryService_HasAPublishedPath()
    {
        var published = PublishedProtocol.Load().Paths;
        var ours = Files.SelectMany(f => f.Services).SelectMany(s => s.Methods).Select(m => $"/{m.Service.FullName}/{m.Name}");

        Assert.Empty(ours.Except(published).Except(["/pulumirpc.PackageResolver/ResolvePackage"]));
    }

    private static IEnumerable<PublishedField> OurFields() =>
        Files.SelectMany(f => f.MessageTypes).SelectMany(FieldsOf);

    private static IEnumerable<PublishedField> FieldsOf(MessageDescriptor message) =>
        message.Fields.InDeclarationOrder().Select(f => new PublishedField(
                message.FullName["pulumirpc.".Length..], f.Name, f.FieldNumber, f.IsRepeated && !f.IsMap, TypeOf(f)))
            .Concat(message.NestedTypes.Where(t => t.GetOptions()?.MapEntry != true).SelectMany(FieldsOf));

    private static string TypeOf(FieldDescriptor field) => field switch
    {
        { IsMap: true } => "map",
        { FieldType: FieldType.Message } => field.MessageType.Name,
        { FieldType: FieldType.Enum } => field.EnumType.Name,
        _ => field.FieldType.ToString().ToLowerInvariant(),
    };
}
