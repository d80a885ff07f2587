using System.Text.Json.Nodes;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Checks;

namespace Bleu.Infra.TypeCheck.Tests;

public sealed class CustomResourceTests
{
    private const string Definition = """
        {
          "metadata": { "name": "widgets.example.org" },
          "spec": {
            "group": "example.org", "scope": "Namespaced", "names": { "plural": "widgets", "kind": "Widget" },
            "versions": [{
              "name": "v1", "served": true, "storage": true,
              "schema": { "openAPIV3Schema": {
                "type": "object", "required": ["spec"],
                "properties": { "spec": {
                  "type": "object", "required": ["size"],
                  "properties": {
                    "size": { "type": "integer", "minimum": 1, "maximum": 5 },
                    "tier": { "type": "string", "enum": ["gold", "silver"] },
                    "code": { "type": "string", "pattern": "^[a-z]+$", "maxLength": 4 },
                    "port": { "x_kubernetes_int_or_string": true },
                    "zones": { "type": "array", "maxItems": 2, "items": { "type": "string" } },
                    "extra": { "type": "object", "x_kubernetes_preserve_unknown_fields": true },
                    "labels": { "type": "object", "additionalProperties": { "type": "string" } }
                  }
                } }
              } }
            }]
          }
        }
        """;

    [Fact]
    public void CustomResource_WithoutADefinitionInThePlan_IsListed() =>
        Assert.Equal(
            "BLEU7011: kubernetes:example.org/v1:Widget has no definition, so 1 resource was not checked: the plan holds no CustomResourceDefinition of it.",
            Assert.Single(PlanTypeCheck.Apply(JsonPlan.PlanOf("kubernetes:example.org/v1:Widget", PlanMap.Empty)).Diagnostics).ToString());

    [Theory]
    [InlineData("""{ "size": 3, "tier": "gold", "code": "abc", "port": "http", "zones": ["1"], "extra": { "a": 1 }, "labels": { "a": "b" } }""")]
    [InlineData("""{ "size": { "unknown": true }, "port": 80, "zones": [] }""")]
    public void CustomResource_OfItsSchema_IsSound(string spec) => Assert.Equal(new PlanCheck(2, 2, 0), Apply(spec).Check);

    [Theory]
    [InlineData("""{ "tier": "gold" }""", "BLEU7003: urn:w spec.size is missing; example.org/v1 Widget requires it. Set it.")]
    [InlineData("""{ "size": 6 }""", "BLEU7008: urn:w spec.size is out of the range of example.org/v1 Widget, got '6'. Allowed: 1 to 5. Give a number within it.")]
    [InlineData("""{ "size": "1" }""", "BLEU7002: urn:w spec.size has a type that example.org/v1 Widget does not allow, got '1'. Allowed: integer. Give a value of this type.")]
    [InlineData("""{ "size": 1, "tier": "golden" }""", "BLEU7005: urn:w spec.tier is none of the values of example.org/v1 Widget, got 'golden'. Allowed: 'gold', 'silver'. Did you mean 'gold'?")]
    [InlineData("""{ "size": 1, "code": "ABCD" }""", "BLEU7007: urn:w spec.code does not have the form that example.org/v1 Widget asks for, got 'ABCD'. Allowed: what matches ^[a-z]+$. Correct its form.")]
    [InlineData("""{ "size": 1, "code": "abcde" }""", "BLEU7006: urn:w spec.code has 5 characters, which example.org/v1 Widget does not allow, got 'abcde'. Allowed: at most 4 characters. Make it shorter.")]
    [InlineData("""{ "size": 1, "zones": ["1", "2", "3"] }""", "BLEU7009: urn:w spec.zones has 3 items, which example.org/v1 Widget does not allow. Allowed: at most 2 items. Take items away.")]
    [InlineData("""{ "size": 1, "port": true }""", "BLEU7002: urn:w spec.port has a type that example.org/v1 Widget does not allow, got 'true'. Allowed: a whole number or a text. Give a value of this type.")]
    [InlineData("""{ "size": 1, "labels": { "a": 1 } }""", "BLEU7002: urn:w spec.labels.a has a type that example.org/v1 Widget does not allow, got '1'. Allowed: string. Give a value of this type.")]
    [InlineData("""{ "size": 1, "teir": "gold" }""", "BLEU7001: urn:w spec.teir is no property of example.org/v1 Widget. Allowed: 'code', 'extra', 'labels', 'port', 'size', 'tier', 'zones'. Did you mean 'tier'?")]
    public void CustomResource_AgainstItsSchema_IsTold(string spec, string expected) => Assert.Equal(expected, Assert.Single(Apply(spec).Diagnostics).ToString());

    private static StackPlan Apply(string spec)
    {
        var definition = JsonPlan.PlanOf("kubernetes:apiextensions.k8s.io/v1:CustomResourceDefinition", Read(Definition));
        var widget = new PlannedResource
        {
            Urn = "urn:w",
            Type = "kubernetes:example.org/v1:Widget",
            Name = "w",
            Custom = true,
            Inputs = Read($$"""{ "apiVersion": "example.org/v1", "kind": "Widget", "metadata": { "name": "w" }, "spec": {{spec}} }"""),
        };
        return PlanTypeCheck.Apply(definition with { Resources = [.. definition.Resources, widget] });
    }

    private static PlanMap Read(string json) => (PlanMap)JsonPlan.Read(JsonNode.Parse(json));
}
