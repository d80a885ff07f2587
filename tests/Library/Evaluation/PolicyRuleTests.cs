using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Evaluation;

namespace Bleu.Infra.Library.Tests.Evaluation;

public sealed class PolicyRuleTests
{
    private const string Resource = """
        {
          "type": "Contoso.Shop/orders", "name": "parent/order-12", "location": "north", "kind": "v2",
          "tags": { "Owner": "team", "cost.center": "7" }, "identity": { "type": "SystemAssigned" }, "sku": { "name": "Big" },
          "properties": {
            "open": true, "count": 5, "due": "2026-05-01", "empty": [], "note": null,
            "lines": [ { "properties": { "sku": "a", "amount": 1, "tags": ["x"] } }, { "properties": { "sku": "b", "amount": 20, "tags": ["x", "y"] } } ],
            "map": { "key": "value" }
          }
        }
        """;

    [Theory]
    [InlineData("""{"field":"type","equals":"contoso.shop/ORDERS"}""", true)]
    [InlineData("""{"field":"name","equals":"order-12"}""", true)]
    [InlineData("""{"field":"fullName","equals":"parent/order-12"}""", true)]
    [InlineData("""{"field":"tags.owner","equals":"TEAM"}""", true)]
    [InlineData("""{"field":"tags['cost.center']","equals":"7"}""", true)]
    [InlineData("""{"field":"[concat('tags[', 'owner', ']')]","exists":true}""", true)]
    [InlineData("""{"field":"identity.type","like":"System*"}""", true)]
    [InlineData("""{"field":"Contoso.Shop/orders/sku.name","equals":"Big"}""", true)]
    [InlineData("""{"field":"Contoso.Shop/orders/open","equals":"true"}""", true)]
    [InlineData("""{"field":"Contoso.Shop/orders/open","notEquals":true}""", false)]
    [InlineData("""{"field":"Contoso.Shop/orders/missing","notEquals":true}""", true)]
    [InlineData("""{"field":"Contoso.Shop/orders/missing","equals":"x"}""", false)]
    [InlineData("""{"field":"Contoso.Shop/orders/missing","exists":"false"}""", true)]
    [InlineData("""{"field":"Contoso.Shop/orders/note","exists":false}""", true)]
    [InlineData("""{"field":"Contoso.Shop/baskets/open","exists":false}""", true)]
    [InlineData("""{"field":"Contoso.Shop/orders/items/open","exists":false}""", true)]
    [InlineData("""{"field":"Contoso.Shop/orders/count","greater":4}""", true)]
    [InlineData("""{"field":"Contoso.Shop/orders/count","lessOrEquals":"5"}""", true)]
    [InlineData("""{"field":"Contoso.Shop/orders/missing","less":4}""", false)]
    [InlineData("""{"field":"Contoso.Shop/orders/due","less":"2026-06-01"}""", true)]
    [InlineData("""{"field":"location","in":["south","NORTH"]}""", true)]
    [InlineData("""{"field":"location","notIn":["south"]}""", true)]
    [InlineData("""{"field":"name","match":"order-##"}""", true)]
    [InlineData("""{"field":"name","match":"ORDER-##"}""", false)]
    [InlineData("""{"field":"name","matchInsensitively":"ORDER-##"}""", true)]
    [InlineData("""{"field":"name","notMatch":"?????-##"}""", false)]
    [InlineData("""{"field":"name","contains":"DER"}""", true)]
    [InlineData("""{"field":"Contoso.Shop/orders/map","containsKey":"KEY"}""", true)]
    [InlineData("""{"field":"Contoso.Shop/orders/lines[*].sku","in":["a","b"]}""", true)]
    [InlineData("""{"field":"Contoso.Shop/orders/lines[*].sku","equals":"a"}""", false)]
    [InlineData("""{"field":"Contoso.Shop/orders/empty[*]","equals":"a"}""", true)]
    [InlineData("""{"count":{"field":"Contoso.Shop/orders/lines[*]"},"equals":2}""", true)]
    [InlineData("""{"count":{"field":"Contoso.Shop/orders/lines[*].tags[*]"},"equals":3}""", true)]
    [InlineData("""{"count":{"field":"Contoso.Shop/orders/lines[*]","where":{"field":"Contoso.Shop/orders/lines[*].amount","greater":10}},"equals":1}""", true)]
    [InlineData("""{"count":{"field":"Contoso.Shop/orders/lines[*]","where":{"count":{"field":"Contoso.Shop/orders/lines[*].tags[*]","where":{"field":"Contoso.Shop/orders/lines[*].tags[*]","equals":"y"}},"greater":0}},"equals":1}""", true)]
    [InlineData("""{"count":{"value":["a","z"],"name":"n","where":{"value":"[contains(field('Contoso.Shop/orders/lines[*].sku'), current('n'))]","equals":true}},"equals":1}""", true)]
    [InlineData("""{"not":{"anyOf":[{"field":"kind","equals":"v1"},{"field":"kind","equals":"v3"}]}}""", true)]
    [InlineData("""{"allOf":[{"field":"kind","equals":"v2"},{"field":"location","equals":"south"}]}""", false)]
    [InlineData("""{"value":"[length(field('Contoso.Shop/orders/lines[*].sku'))]","equals":2}""", true)]
    [InlineData("""{"value":"[parameters('wanted')[1]]","equals":"b"}""", true)]
    [InlineData("""{"value":"[parameters('map').key]","equals":"v"}""", true)]
    public void Evaluate_Condition_HoldsAsThePlatformSays(string condition, bool expected) =>
        Assert.Equal(expected, Rule(condition).Evaluate(Order(), new()).Applies);

    [Theory]
    [InlineData("[toLower('AB')]", "ab")]
    [InlineData("[toUpper('ab')]", "AB")]
    [InlineData("[concat('it''s ', 1, true())]", "it's 1true")]
    [InlineData("[replace('a-b', '-', '')]", "ab")]
    [InlineData("[substring('abcdef', 2, 3)]", "cde")]
    [InlineData("[first(split('a/b/c', '/'))]", "a")]
    [InlineData("[last(split('a/b/c', '/'))]", "c")]
    [InlineData("[split('a/b/c', '/')[1]]", "b")]
    [InlineData("[if(empty(''), 'none', 'some')]", "none")]
    [InlineData("[if(and(greater(3, 2), not(equals('a', 'A'))), 'yes', 'no')]", "no")]
    [InlineData("[add(2, mul(3, sub(5, 1)))]", "14")]
    [InlineData("[int('42')]", "42")]
    [InlineData("[padLeft('7', 3, '0')]", "007")]
    [InlineData("[indexOf('hello', 'LL')]", "2")]
    [InlineData("[format('{0}-{1}', 'a', 2)]", "a-2")]
    [InlineData("[coalesce(field('Contoso.Shop/orders/missing'), 'other')]", "other")]
    [InlineData("[tryGet(parameters('map'), 'nothing', 'below')]", null)]
    [InlineData("[length(union(createArray('a'), createArray('a', 'b')))]", "2")]
    [InlineData("[first(intersection(createArray('a', 'b'), createArray('b')))]", "b")]
    [InlineData("[max(1, 7, 3)]", "7")]
    [InlineData("[startsWith('Hello', 'he')]", "true")]
    [InlineData("[ipRangeContains('10.0.0.0/8', '10.1.0.0/16')]", "true")]
    [InlineData("[ipRangeContains('10.0.0.0/24', '10.0.0.5-10.0.1.1')]", "false")]
    [InlineData("[subscription().subscriptionId]", "s")]
    [InlineData("[resourceGroup().tags.owner]", "team")]
    [InlineData("[addDays(utcNow(), 2)]", "2026-03-03T00:00:00.0000000+00:00")]
    [InlineData("[[not an expression]", "[not an expression]")]
    public void Evaluate_Expression_HasItsValue(string expression, string? expected)
    {
        var context = new PolicyContext
        {
            Subscription = new() { ["subscriptionId"] = "s" },
            ResourceGroup = new() { ["tags"] = new JsonObject { ["owner"] = "team" } },
            Now = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero),
        };
        var condition = new JsonObject { ["value"] = expression, ["equals"] = expected is null ? null : (expected.StartsWith('[') ? "[" + expected : expected) };

        Assert.True(Rule(condition.ToJsonString()).Evaluate(Order(), context).Applies);
    }

    [Fact]
    public void Evaluate_EffectThatLooksElsewhere_IsMetByARelatedResource()
    {
        var rule = Rule("""{"field":"type","equals":"Contoso.Shop/orders"}""", """{"effect":"AuditIfNotExists","details":{"type":"Contoso.Shop/orders/locks","name":"[concat('lock-', field('kind'))]","existenceCondition":{"field":"Contoso.Shop/orders/locks/level","equals":"high"}}}""");
        JsonObject Lock(string name, string level) => new() { ["type"] = "contoso.shop/orders/LOCKS", ["name"] = name, ["properties"] = new JsonObject { ["level"] = level } };

        Assert.False(rule.Evaluate(Order(), new()).IsCompliant);
        Assert.False(rule.Evaluate(Order(), new() { Related = [Lock("lock-v2", "low")] }).IsCompliant);
        Assert.False(rule.Evaluate(Order(), new() { Related = [Lock("other", "high")] }).IsCompliant);
        Assert.True(rule.Evaluate(Order(), new() { Related = [Lock("lock-v2", "high")] }).IsCompliant);
    }

    [Fact]
    public void Evaluate_ParameterGivenInAnotherCase_IsTaken()
    {
        var rule = Rule("""{"field":"location","in":"[parameters('WANTED')]"}""");

        Assert.False(rule.Evaluate(Order(), new()).Applies);
        Assert.True(rule.Evaluate(Order(), new() { Parameters = ImmutableDictionary<string, JsonNode?>.Empty.Add("Wanted", new JsonArray("north")) }).Applies);
    }

    [Theory]
    [InlineData("""{"field":"type","is":"x"}""", "BLEU6102: Policy 'test' has a condition without exactly one known operator, got 'is'. Write one field, value or count with one operator, or allOf, anyOf or not.")]
    [InlineData("""{"equals":"x"}""", "BLEU6102: Policy 'test' has a condition without a field, a value or a count, got 'equals'. Write one field, value or count with one operator, or allOf, anyOf or not.")]
    [InlineData("""{"value":"[concat('a'","equals":"x"}""", null)]
    [InlineData("""{"value":"[concat('a']","equals":"x"}""", "BLEU6103: Policy 'test' expression lacks a comma or a closing parenthesis at character 11, got '[concat('a']'. Correct the expression.")]
    [InlineData("""{"value":"[concat()]","equals":"x"}""", "BLEU6103: Policy 'test' expression calls concat with 0 arguments, got '[concat()]'. Correct the expression.")]
    [InlineData("""{"value":"[int('x')]","equals":1}""", "BLEU6103: Policy 'test' expression calls int with a value that it does not take, got '[int('x')]'. Correct the expression.")]
    [InlineData("""{"value":"[tolowr('x')]","equals":1}""", "BLEU6104: Policy 'test' function cannot be evaluated here, got 'tolowr'. Did you mean 'toLower'?")]
    [InlineData("""{"value":"[parameters('none')]","equals":1}""", "BLEU6105: Policy 'test' parameter 'none' is not declared. Declare it, and give it a value or a default.")]
    [InlineData("""{"value":"[parameters('open')]","equals":1}""", "BLEU6105: Policy 'test' parameter 'open' has neither a value nor a default. Declare it, and give it a value or a default.")]
    public void Evaluate_RuleThatIsWrong_SaysWhat(string condition, string? expected)
    {
        if (expected is null)
        {
            Assert.False(Rule(condition).Evaluate(Order(), new()).Applies);
            return;
        }

        var failure = Assert.Throws<DiagnosticException>(() => Rule(condition).Evaluate(Order(), new()));
        Assert.Equal(expected, failure.Message);
    }

    [Fact]
    public void Evaluate_RuleThatIsNestedTooDeeply_IsRefused()
    {
        var condition = string.Concat(Enumerable.Repeat("""{"not":""", 61)) + """{"field":"type","equals":"[if(true(), if(true(), if(true(), if(true(), 'x', ''), ''), ''), '')]"}""" + new string('}', 61);

        Assert.Equal(
            "BLEU6106: Policy 'test' is nested too deeply. Allowed: 64 levels. Write a flatter rule.",
            Assert.Throws<DiagnosticException>(() => Rule(condition).Evaluate(Order(), new())).Message);
    }

    [Theory]
    [InlineData("{}", "has no policyRule")]
    [InlineData("""{"policyRule":{"then":{"effect":"Deny"}}}""", "has no policyRule.if")]
    [InlineData("""{"policyRule":{"if":{}}}""", "has no policyRule.then")]
    [InlineData("""{"policyRule":{"if":{},"then":{}}}""", "has no policyRule.then.effect")]
    public void Parse_DefinitionWithoutARule_IsRefused(string definition, string problem) => Assert.Equal(
        $"BLEU6101: Policy 'policy' {problem}. Give it a policyRule with an 'if' and a 'then' with an effect.",
        Assert.Throws<DiagnosticException>(() => PolicyRule.Parse((JsonObject)JsonNode.Parse(definition)!)).Message);

    private static JsonObject Order() => (JsonObject)JsonNode.Parse(Resource)!;

    private static PolicyRule Rule(string condition, string then = """{"effect":"Deny"}""") => PolicyRule.Parse(new()
    {
        ["name"] = "test",
        ["properties"] = new JsonObject
        {
            ["mode"] = "All",
            ["parameters"] = JsonNode.Parse("""{"wanted":{"type":"Array","defaultValue":["a","b"]},"map":{"type":"Object","defaultValue":{"key":"v"}},"open":{"type":"String"}}"""),
            ["policyRule"] = new JsonObject { ["if"] = JsonNode.Parse(condition), ["then"] = JsonNode.Parse(then) },
        },
    });
}
