using System.Collections.Immutable;
using System.Text.Json;

namespace Bleu.Infra.Planner.Model;

/// <summary>Writes the options of a resource; those that are not set are left out.</summary>
internal static class PlannedOptionsJson
{
    public static void Write(Utf8JsonWriter writer, PlannedOptions options)
    {
        writer.WriteStartObject("options");
        WriteTrue(writer, "read", options.IsRead);
        WriteTrue(writer, "protect", options.Protect);
        WriteTrue(writer, "retainOnDelete", options.RetainOnDelete);
        if (options.DeleteBeforeReplace is { } before)
        {
            writer.WriteBoolean("deleteBeforeReplace", before);
        }

        WriteText(writer, "version", options.Version);
        WriteText(writer, "pluginDownloadUrl", options.PluginDownloadUrl);
        WriteText(writer, "importId", options.ImportId);
        WriteText(writer, "deletedWith", options.DeletedWith);
        WriteList(writer, "ignoreChanges", options.IgnoreChanges);
        WriteList(writer, "replaceOnChanges", options.ReplaceOnChanges);
        WriteList(writer, "additionalSecretOutputs", options.AdditionalSecretOutputs);
        WriteList(writer, "aliases", options.Aliases);
        WriteMap(writer, "customTimeouts", options.CustomTimeouts);
        WriteMap(writer, "providers", options.Providers);
        writer.WriteEndObject();
    }

    private static void WriteTrue(Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, value);
        }
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string value)
    {
        if (value.Length > 0)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteList(Utf8JsonWriter writer, string name, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter writer, string name, ImmutableSortedDictionary<string, string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var (key, value) in values)
        {
            writer.WriteString(key, value);
        }

        writer.WriteEndObject();
    }
}
