using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.PolicyPack.Model;
using Google.Protobuf.WellKnownTypes;

namespace Bleu.Infra.PolicyPack.Catalogue;

/// <summary>What rules are told beside the resources, from the configuration that the engine hands over.</summary>
internal static class EngineContext
{
    /// <summary>The context of a stack. What its configuration does not say is not known.</summary>
    public static PolicyContext Of(PackStack stack)
    {
        var clouds = new CloudCatalog(stack.Folder);
        var cloud = Get(stack, "cloud") is { } name ? Find(clouds, name) : null;
        return new()
        {
            Clouds = clouds,
            Cloud = cloud,
            Region = Get(stack, "region") is { } region ? cloud?.FindRegion(region) : null,
            TenantId = Get(stack, "tenantId"),
            Subscriptions = Get(stack, "subscriptionId") is { } subscription ? [subscription] : [],
            Client = Get(stack, "client"),
            Settings = Settings(stack, clouds),
            Parameters = new(Parameters(stack).Entries.Where(e => e.Key != "baseline")),
        };
    }

    /// <summary>The baseline that the stack's configuration names under <c>policy.baseline</c>; nothing where it names none.</summary>
    public static string? Baseline(PackStack stack) => Parameters(stack).Find("baseline")?.AsText;

    private static string? Get(PackStack stack, string key) => stack.Config.GetValueOrDefault($"{stack.Project}:{key}");

    private static CloudProfile? Find(CloudCatalog clouds, string name)
    {
        try
        {
            return clouds.Find(name);
        }
        catch (DiagnosticException)
        {
            return null;
        }
    }

    // The files of the project say more than the engine does, where they are there and well.
    private static StackSettings? Settings(PackStack stack, CloudCatalog clouds)
    {
        try
        {
            var folder = new StackFolder(stack.Folder, stack.Project, clouds);
            return folder.Names.Contains(stack.Stack) ? folder.Check(stack.Stack).Settings : null;
        }
        catch (DiagnosticException)
        {
            return null;
        }
    }

    private static PlanMap Parameters(PackStack stack)
    {
        try
        {
            return Get(stack, "policy") is { } text ? EngineValues.Read(Struct.Parser.ParseJson(text)) : PlanMap.Empty;
        }
        catch (Google.Protobuf.InvalidProtocolBufferException)
        {
            return PlanMap.Empty;
        }
    }
}
