using System.Text.Json.Nodes;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.PolicyPack.Model;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Serving;

/// <summary>What the engine is told of a pack.</summary>
internal static class PackInfoWriter
{
    public static AnalyzerInfo Write(PackDefinition pack)
    {
        var info = new AnalyzerInfo
        {
            Name = pack.Name,
            DisplayName = pack.DisplayName,
            Version = pack.Version,
            Description = pack.Description,
            Readme = pack.Readme,
            Provider = pack.Provider,
            Repository = pack.Repository,
            SupportsConfig = true,
        };
        info.Tags.AddRange(pack.Tags);
        info.Policies.AddRange(pack.Policies.Select(Write));
        foreach (var (name, setting) in pack.InitialConfig)
        {
            info.InitialConfig[name] = new()
            {
                // The protocol's zero is a level of its own, so a setting without one carries the policy's.
                EnforcementLevel = setting.Level ?? pack.Policies.FirstOrDefault(p => p.Name == name)?.Level ?? EnforcementLevel.Advisory,
                Properties = WirePlanValue.Write(setting.Properties),
            };
        }

        return info;
    }

    private static PolicyInfo Write(PackPolicy policy)
    {
        var info = new PolicyInfo
        {
            Name = policy.Name,
            DisplayName = policy.DisplayName,
            Description = policy.Description,
            EnforcementLevel = policy.Level,
            PolicyType = policy is StackPackPolicy ? PolicyType.Stack : PolicyType.Resource,
            Severity = policy.Severity,
            Framework = policy.Framework,
            RemediationSteps = policy.RemediationSteps,
            Url = policy.Url,
        };
        info.Tags.AddRange(policy.Tags);
        if (policy.ConfigSchema is { } schema)
        {
            info.ConfigSchema = new() { Properties = Write(schema) };
            info.ConfigSchema.Required.AddRange(policy.RequiredConfig);
        }

        return info;
    }

    private static Struct Write(JsonObject json)
    {
        var fields = new Struct();
        foreach (var (key, value) in json)
        {
            fields.Fields[key] = Write(value);
        }

        return fields;
    }

    private static Value Write(JsonNode? json) => json switch
    {
        null => Value.ForNull(),
        JsonObject map => Value.ForStruct(Write(map)),
        JsonArray list => Value.ForList([.. list.Select(Write)]),
        _ when json.GetValueKind() == System.Text.Json.JsonValueKind.String => Value.ForString(json.GetValue<string>()),
        _ when json.GetValueKind() == System.Text.Json.JsonValueKind.Number => Value.ForNumber(double.Parse(json.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)),
        _ => Value.ForBool(json.GetValueKind() == System.Text.Json.JsonValueKind.True),
    };
}
