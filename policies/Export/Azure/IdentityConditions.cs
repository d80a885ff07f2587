using Bleu.Infra.Policies.Governance;
using Bleu.Infra.Policies.Identity;
using static Bleu.Infra.Policies.Export.Azure.AzureCondition;

namespace Bleu.Infra.Policies.Export.Azure;

/// <summary>When a resource breaks the rules on who may do what.</summary>
internal static class IdentityConditions
{
    private const string Assignment = "Microsoft.Authorization/roleAssignments";
    private const string Role = "Microsoft.Authorization/roleDefinitions";
    private const string Exemption = "Microsoft.Authorization/policyExemptions";
    private const string Group = "Microsoft.Resources/subscriptions/resourceGroups";
    private static readonly string[] Wide = ["*", "*/write", "*/action", "*/delete"];

    public static IEnumerable<(string Rule, AzureCondition Condition)> All { get; } =
    [
        // The scope of an assignment is the beginning of its id.
        ("IAM-009", All(
            Field("type", "equals", Assignment),
            Any(
                Foreign("id"),
                All(
                    Field("id", "notContains", "/resourceGroups/"),
                    Any(Field("id", "contains", "/subscriptions/"), Field("id", "contains", "managementGroups")),
                    Value($"last(split(string(field('{Assignment}/roleDefinitionId')), '/'))", "in", List(PrivilegedRoles.Privileged.Keys.Order(StringComparer.Ordinal))),
                    Field($"{Assignment}/principalId", "notIn", AzureParameter.PrivilegedPrincipals))))),
        ("IAM-011", All(
            Field("type", "equals", Role),
            Any(
                AnyPlace($"{Role}/permissions[*].actions[*]", place => Field(place, "in", Wide)),
                AnyPlace($"{Role}/permissions[*].dataActions[*]", place => Field(place, "in", Wide)),
                AnyPlace($"{Role}/assignableScopes[*]", place => All(Field(place, "notContains", "managementGroups"), Value(Scope.Subscription(Read(place)), "notIn", AzureParameter.Subscriptions)))))),
        ("GOV-001", All(
            Field("type", "in", new RequiredTags().Types.Select(AzureField.Type).OfType<string>()),
            Count(
                AzureParameter.RequiredTags,
                "tag",
                Any(Field("[concat('tags[', current('tag'), ']')]", "exists", false), Field("[concat('tags[', current('tag'), ']')]", "equals", "")),
                "greater",
                0))),
        ("GOV-002", All(
            Field("type", "equals", Group),
            Any(
                Field("name", "notLike", "rg-*"),
                Count(AzureParameter.NameParts, "part", Value("contains(toLower(field('name')), toLower(current('part')))", "equals", false), "greater", 0)))),
        ("GOV-004", All(
            Field("type", "equals", Exemption),
            Any(
                Field($"{Exemption}/expiresOn", "exists", false),
                Value($"string(field('{Exemption}/expiresOn'))", "greater", "[addDays(utcNow(), 180)]"),
                Empty($"{Exemption}/description")))),
    ];

    private static AzureCondition Foreign(string field) => All(
        Field(field, "contains", "/subscriptions/"),
        Value(Scope.Subscription(Read(field)), "notIn", AzureParameter.Subscriptions));

    private static System.Text.Json.Nodes.JsonArray List(IEnumerable<string> texts) => [.. texts.Select(t => (System.Text.Json.Nodes.JsonNode)t)];
}
