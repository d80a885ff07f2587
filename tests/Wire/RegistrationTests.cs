using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Bleu.Infra.Wire.Tests;

/// <summary>Every way in which a resource comes to the engine, and what is said with it.</summary>
public sealed class RegistrationTests(DeclaredRun run) : IClassFixture<DeclaredRun>
{
    private const string Prefix = "urn:pulumi:dev::proj::";
    private const string Network = Prefix + "azure-native:network:Vnet::";
    private const string Provider = Prefix + "pulumi:providers:azure-native::lz::id-lz";
    private const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    [Fact]
    public void DependsOn_LocalComponent_MeansWhatItHolds() =>
        Assert.Equal([Network + "inner-thing", Network + "outer-thing"], Resource("after-zone").Dependencies.Order());

    [Fact]
    public void DependsOn_RemoteComponent_MeansItselfAndWhatThisProgramPutIntoIt() =>
        Assert.Equal([Network + "under-far", Prefix + "far:index:Zone::far"], Resource("after-far").Dependencies.Order(StringComparer.Ordinal));

    [Fact]
    public void DependsOn_TheRemoteComponentAround_MeansItself()
    {
        var request = Resource("under-far");
        Assert.Equal(request.Parent, Assert.Single(request.Dependencies));
        Assert.Equal([request.Parent], request.PropertyDependencies["mode"].Urns);
    }

    [Fact]
    public void UrnOfAComponent_AsInput_MakesItsChildrenDependencies()
    {
        var request = Resource("of-zone");
        Assert.Equal(Prefix + "bleu:lz:Zone::outer", request.Object.Fields["unk"].StringValue);
        Assert.Contains(Network + "outer-thing", request.PropertyDependencies["unk"].Urns);
        Assert.DoesNotContain(Prefix + "bleu:lz:Zone::outer", request.Dependencies);
    }

    [Theory]
    [InlineData("outer-thing")]
    [InlineData("inner-thing")]
    [InlineData("under-thing")]
    public void Descendants_OfAComponentWithProviders_UseThemAndItsProtection(string name)
    {
        var request = Resource(name);
        Assert.Equal((Provider, true), (request.Provider, request.Protect));
        Assert.Equal("", Resource("after-zone").Provider);
    }

    [Fact]
    public void Provider_EnvironmentMappings_AreSent() =>
        Assert.Equal("ARM_TENANT_ID", Assert.Single(Resource("lz").EnvVarMappings, m => m.Key == "HUB_TENANT_ID").Value);

    [Fact]
    public void RemoteComponent_SendsProvidersAndOutputValues()
    {
        var request = Resource("far");
        Assert.True(request is { Remote: true, Custom: false });
        Assert.Equal(Provider, request.Providers["azure-native"]);
        Assert.Equal(("d0e6a833031e9bbcd3f4e8bde6ca49a4", "x", true), OutputValue(request, "mode", v => (v["value"].StringValue, v["secret"].BoolValue)));
        var unknown = request.Object.Fields["unk"].StructValue.Fields;
        Assert.False(unknown.ContainsKey("value"));
        Assert.Equal([Network + "inner-thing"], unknown["dependencies"].ListValue.Values.Select(v => v.StringValue));
        Assert.Equal(Network + "inner-thing", request.Object.Fields["res"].StructValue.Fields["urn"].StringValue);
    }

    [Fact]
    public void Component_RegisterOutputsWithoutArguments_SendsMarkedProperties()
    {
        var outputs = run.Engine.Of<RegisterResourceOutputsRequest>().Single(o => o.Urn == Prefix + "bleu:lz:Zone::inner").Outputs;
        Assert.Equal(Unknown, outputs.Fields["thingId"].StringValue);
        Assert.Equal(["thingId"], outputs.Fields.Keys);
    }

    [Fact]
    public void Read_ById_SendsStateProviderAndSecrets()
    {
        var read = run.Engine.Of<ReadResourceRequest>().Single(r => r.Name == "read");
        Assert.Equal(("/read/me", "azure-native:network:Vnet", Provider), (read.Id, read.Type, read.Provider));
        Assert.Equal("On", read.Properties.Fields["mode"].StringValue);
        Assert.Equal(["size"], read.AdditionalSecretOutputs);
        Assert.Equal(Prefix + "pulumi:pulumi:Stack::proj-dev", read.Parent);
    }

    [Fact]
    public void Read_ByIdNotKnownYet_IsReadAllTheSame()
    {
        Assert.Equal(Unknown, run.Engine.Of<ReadResourceRequest>().Single(r => r.Name == "read-later").Id);
        Assert.DoesNotContain(run.Engine.Of<RegisterResourceRequest>(), r => r.Name == "read-later");
    }

    [Fact]
    public void LookUp_ByUrn_AsksTheEngineAndGivesItsState()
    {
        var lookUp = Assert.Single(run.Engine.Of<ResourceInvokeRequest>());
        Assert.Equal(("pulumi:pulumi:getResource", Network + "found"), (lookUp.Tok, lookUp.Args.Fields["urn"].StringValue));
        var user = Resource("of-found").Object.Fields;
        Assert.Equal(("large", "/found"), (user["mode"].StringValue, user["unk"].StringValue));
    }

    [Fact]
    public void Aliases_WithParents_NameTheirUrns()
    {
        var aliases = Resource("renamed").Aliases;
        Assert.Equal(("old", Prefix + "bleu:lz:Zone::outer"), (aliases[0].Spec.Name, aliases[0].Spec.ParentUrn));
        Assert.Equal("urn:pulumi:dev::proj::a:b:C::parent", aliases[1].Spec.ParentUrn);
        Assert.Equal(("old-stack", "old-project", false), (aliases[2].Spec.Stack, aliases[2].Spec.Project, aliases[2].Spec.NoParent));
    }

    [Fact]
    public void Transformations_OwnThenParents_ChangeArgumentsAndOptions()
    {
        Assert.Equal(("Off", true), (Resource("shaped-thing").Object.Fields["mode"].StringValue, Resource("shaped-thing").Protect));
        var both = Resource("shaped-first");
        Assert.Equal(("Off", true), (both.Object.Fields["mode"].StringValue, both.Protect));
        Assert.Equal(["mode"], both.IgnoreChanges);
    }

    [Fact]
    public void Package_DescribedTwice_IsRegisteredOnce()
    {
        var package = Assert.Single(run.Engine.Of<RegisterPackageRequest>());
        Assert.Equal(("terraform-provider", "0.8.0", "packed", "1.2.3"), (package.Name, package.Version, package.Parameterization.Name, package.Parameterization.Version));
        Assert.Equal([3, 4], package.Parameterization.Value.ToByteArray());
        Assert.Equal([1, 2], package.Checksums["linux-amd64"].ToByteArray());
        Assert.Equal(["terraform-provider-ref", "terraform-provider-ref"], run.Engine.Of<RegisterResourceRequest>().Where(r => r.Type == "packed:index:Packed").Select(r => r.PackageRef));
    }

    [Fact]
    public void Stash_SendsItsInput() => Assert.Equal(("pulumi:index:Stash", "kept"), (Resource("stash").Type, Resource("stash").Object.Fields["input"].StringValue));

    private static (string Signature, string Value, bool Secret) OutputValue(
        RegisterResourceRequest request, string name, Func<Google.Protobuf.Collections.MapField<string, Value>, (string Value, bool Secret)> read)
    {
        var fields = request.Object.Fields[name].StructValue.Fields;
        var (value, secret) = read(fields);
        return (fields["4dabf18193072939515e22adb298388d"].StringValue, value, secret);
    }

    private RegisterResourceRequest Resource(string name) => Assert.Single(run.Engine.Of<RegisterResourceRequest>(), r => r.Name == name);
}
