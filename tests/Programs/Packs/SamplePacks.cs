using System.Text.Json.Nodes;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.PolicyPack.Model;
using Pulumirpc;

namespace Bleu.Infra.Programs.Packs;

/// <summary>Packs that do what the conformance tests of language hosts ask of one, and packs that misbehave.</summary>
internal static class SamplePacks
{
    private static readonly JsonObject TextSchema = new() { ["type"] = "string" };

    public static PackDefinition Create(string name) => name switch
    {
        "simple" => Pack("simple",
            new OwnPolicy("truthiness", (resource, _, report) => WhenValue(resource, true, report, "This is a test warning")),
            new OwnPolicy("falsiness", (resource, _, report) => WhenValue(resource, false, report, "This is a test error")) { Level = EnforcementLevel.Mandatory }),
        "config" => Pack("config", new OwnPolicy("allowed", JudgeAllowed)
        {
            Level = EnforcementLevel.Mandatory,
            ConfigSchema = new() { ["value"] = new JsonObject { ["type"] = "boolean" } },
            RequiredConfig = ["value"],
        }),
        "config-schema" => Pack("config-schema", new OwnPolicy("validator", JudgeNames)
        {
            Level = EnforcementLevel.Advisory,
            ConfigSchema = new()
            {
                ["value"] = new JsonObject { ["type"] = "boolean", ["default"] = true },
                ["names"] = new JsonObject { ["type"] = "array", ["items"] = TextSchema.DeepClone(), ["minItems"] = 1 },
                ["limit"] = new JsonObject { ["type"] = "number", ["maximum"] = 2.5 },
            },
            RequiredConfig = ["value", "names"],
        }),
        "dryrun" => Pack("dryrun", new OwnPolicy("dry", (resource, run, report) =>
        {
            if (run.Stack.DryRun)
            {
                report.Violation("This is a preview");
            }
            else
            {
                report.Violation("This is an update", level: EnforcementLevel.Advisory);
            }
        })
        { Level = EnforcementLevel.Mandatory }),
        "enforcement-config" => Pack("enforcement-config", new OwnPolicy("false", (resource, _, report) => WhenValue(resource, false, report, "It is false")))
            with
            { InitialConfig = Initial("false", EnforcementLevel.Mandatory) },
        "invalid-name" => new("an invalid name", "1.0.0"),
        "invalid-version" => new("name", "one"),
        "invalid-policies" => Pack("name", new OwnPolicy("all", Pass), new OwnPolicy("twice", Pass), new OwnPolicy("twice", Pass), new OwnPolicy("schema", Pass)
        {
            ConfigSchema = new() { ["enforcementLevel"] = TextSchema.DeepClone() },
        }),
        "throws-at-start" => throw new Bleu.Infra.Diagnostics.DiagnosticException(PackBroken),
        "remediate" => Pack("remediate",
            new FixupPolicy("fixup", "value", new PlanBool(true)) { CanMend = true, Level = EnforcementLevel.Remediate },
            new FixupPolicy("second", "inner.list[1].name", new PlanText("mended")) { CanMend = true, Level = EnforcementLevel.Remediate },
            new FixupPolicy("not-known", "unknown.name", new PlanText("x")) { CanMend = true, Level = EnforcementLevel.Remediate },
            new FixupPolicy("throws", "throw", new PlanText("x")) { CanMend = true, Level = EnforcementLevel.Remediate },
            new FixupPolicy("not-asked", "other", new PlanText("x")) { CanMend = true, Level = EnforcementLevel.Mandatory }),
        "resource-metadata" => Pack("resource-metadata", new MetadataPolicy("metadata"), new StackMetadataPolicy("stack-metadata")),
        "stack-config" => Pack("stack-config", new OwnPolicy("config", (_, run, report) => report.Violation(
            string.Join("; ", run.Stack.Config.Select(c => run.Stack.SecretKeys.Contains(c.Key) ? $"{c.Key} is secret" : $"{c.Key}={c.Value}"))))),
        "stack-tags" => Pack("stack-tags", new OwnPolicy("tags", (_, run, report) => report.Violation(
            $"{run.Stack.Organization}/{run.Stack.Project}/{run.Stack.Stack}: {string.Join("; ", run.Stack.Tags.Select(t => $"{t.Key}={t.Value}"))}"))),
        "analyze-stack" => Pack("analyze-stack", new CountPolicy("count")),
        "misbehaving" => Pack("misbehaving",
            new OwnPolicy("throws", (resource, _, _) => throw new InvalidOperationException(resource.Properties.Find("password")?.AsText)),
            new OwnPolicy("works", (_, _, report) => report.Violation("I still work", severity: PolicySeverity.Critical)) { Severity = PolicySeverity.Low },
            new OwnPolicy("not-applicable", (_, _, report) => report.NotApplicable("It is not about this.")),
            new OwnPolicy("typed", Pass) { Type = "pkg:index:Other" },
            new OwnPolicy("slow", (resource, _, _) => Thread.Sleep(resource.Name == "slow" ? 300 : 0)),
            new ThrowingStackPolicy("stack-throws")),
        _ => throw new ArgumentException($"There is no sample pack '{name}'."),
    };

    private static Bleu.Infra.Diagnostics.Diagnostic PackBroken => new("SAMPLE", "pack", "cannot be loaded");

    private static PackDefinition Pack(string name, params ReadOnlySpan<PackPolicy> policies) => new(name, "2.1.0-beta.1")
    {
        DisplayName = "A pack for tests",
        Description = "What it is for",
        Readme = "# More",
        Provider = "pkg",
        Tags = ["one", "two"],
        Repository = "somewhere",
        Policies = [.. policies],
    };

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, PolicySetting> Initial(string policy, EnforcementLevel level) =>
        System.Collections.Immutable.ImmutableSortedDictionary<string, PolicySetting>.Empty.Add(policy, new(level, PlanMap.Empty));

    private static void Pass(PackResource resource, PackRun run, PackReport report)
    {
    }

    private static void WhenValue(PackResource resource, bool value, PackReport report, string message)
    {
        if (resource.Properties.Find("value")?.Bare is PlanBool flag && flag.Value == value)
        {
            report.Violation(message);
        }
    }

    private static void JudgeAllowed(PackResource resource, PackRun run, PackReport report)
    {
        if (resource.Properties.Find("value")?.Bare != run.Config.Find("value"))
        {
            report.Violation($"The value is {resource.Properties.Find("value")}, allowed is {run.Config.Find("value")}");
        }
    }

    private static void JudgeNames(PackResource resource, PackRun run, PackReport report) => report.Violation(run.Config.ToString());
}
