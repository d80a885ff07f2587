using System.Text.Json;
using System.Text.Json.Nodes;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Pages;

/// <summary>A resource in an example of a page.</summary>
internal static class ExampleResource
{
    public static JsonObject Write(PolicyResource resource)
    {
        var json = (JsonObject)JsonNode.Parse(RulePage.Json(resource.Type, resource.Inputs))!;
        json.Insert(1, "name", resource.Name);
        if (resource.Id is { } id)
        {
            json.Insert(2, "id", id);
        }

        if (resource.Options.Protect)
        {
            json["protect"] = true;
        }

        if (resource.Options.PluginDownloadUrl.Length > 0)
        {
            json["pluginDownloadURL"] = resource.Options.PluginDownloadUrl;
        }

        return json;
    }

    public static PolicyResource Read(JsonElement json)
    {
        var (type, name) = (json.GetProperty("type").GetString()!, json.GetProperty("name").GetString()!);
        return new()
        {
            Type = type,
            Name = name,
            Urn = $"urn:pulumi:{SampleStack.Name}::bleu-infra::{type}::{name}",
            Id = json.Text("id"),
            IsCustom = type != "pulumi:pulumi:Stack",
            Inputs = JsonValues.ReadMap(json.GetProperty("inputs")),
            Options = new() { Version = "3.28.0", Protect = json.IsTrue("protect"), PluginDownloadUrl = json.Text("pluginDownloadURL") ?? "" },
        };
    }
}
