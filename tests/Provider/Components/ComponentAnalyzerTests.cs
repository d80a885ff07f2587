using System.Text.Json;
using System.Text.Json.Serialization;
using Bleu.Infra.Provider.Tests.Components.Samples;
using Pulumi.Experimental.Provider;

namespace Bleu.Infra.Provider.Tests.Components;

/// <summary>Classes of components become a package schema by the official rules.</summary>
public sealed class ComponentAnalyzerTests
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    [Fact]
    public void Analyzer_Component_IsDescribedAsReviewed() =>
        Golden.Verify(JsonSerializer.Serialize(ComponentAnalyzer.GenerateSchema(new("sample", "bleu", "1.2.3", "Sample"), typeof(Zone)), Json), "zone-schema", "json");

    [Theory]
    [InlineData(typeof(Unfit.WithEnum), "is not supported as a parameter type: EnumArgs.Level")]
    [InlineData(typeof(Unfit.WithUnion), "is not supported as a parameter type: UnionArgs.Either")]
    [InlineData(typeof(Unfit.WithBareMember), "Property Bare has no Input or Output attribute")]
    [InlineData(typeof(Unfit.WithImmutableOutput), "ImmutableArray`1")]
    [InlineData(typeof(Unfit.WithoutConstructor), "must have a constructor with exactly three parameters")]
    [InlineData(typeof(Unfit.OddNameArgs), "must have a constructor with exactly three parameters")]
    [InlineData(typeof(Unfit.WithResource), "Resource references are not supported yet: found type 'Thing' for 'ResourceInputArgs.Thing'")]
    [InlineData(typeof(Unfit.WithKeys), "Dictionary keys must be strings, got 'Int32' for 'KeysArgs.Keys'")]
    [InlineData(typeof(Unfit.WithOutputInput), "Output<T> can only be used for output properties: OutputInputArgs.Output")]
    [InlineData(typeof(Zonelike), "must inherit from ComponentResource")]
    public void Analyzer_WhatNoSchemaHolds_IsRefusedByName(Type type, string problem) =>
        Assert.Contains(problem, Assert.Throws<ArgumentException>(() => ComponentAnalyzer.GenerateSchema(new("sample"), type)).Message);

    [Theory]
    [InlineData("", null, "Package name cannot be empty or whitespace")]
    [InlineData("1st", null, "Package name '1st' must start with a letter")]
    [InlineData("a b", null, "Package name 'a b' must start with a letter")]
    [InlineData("a", "Upper", "Namespace 'Upper' must start with a lowercase letter")]
    public void Analyzer_NamesThatNoPackageHas_AreRefused(string name, string? space, string problem) =>
        Assert.Contains(problem, Assert.Throws<ArgumentException>(() => ComponentAnalyzer.GenerateSchema(new(name, space), typeof(Zone))).Message);

    [Fact]
    public void Analyzer_NoComponent_IsRefused() =>
        Assert.Contains("At least one component type must be provided", Assert.Throws<ArgumentException>(() => ComponentAnalyzer.GenerateSchema(new("a"), Array.Empty<Type>())).Message);

    [Fact]
    public void Analyzer_FindsComponentsByName()
    {
        Assert.Equal(typeof(Zone), ComponentAnalyzer.FindComponentType("Zone", typeof(Zone).Assembly));
        Assert.Equal(typeof(Zone), ComponentAnalyzer.FindComponentType("Zone", typeof(string).Assembly, [typeof(Zone)]));
        Assert.Null(ComponentAnalyzer.FindComponentType("Nothing", typeof(Zone).Assembly));
    }

    private sealed class Zonelike;
}
