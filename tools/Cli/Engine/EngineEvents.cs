using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Inputs;

namespace Bleu.Infra.Cli.Engine;

/// <summary>The events of one run of the engine, one JSON object a line, and what they come to.</summary>
internal sealed partial class EngineEvents
{
    private const int MaxDepth = 100;
    private readonly Dictionary<string, EngineStep> _steps = new(StringComparer.Ordinal);
    private readonly List<EngineMessage> _messages = [];

    /// <summary>What is done to each resource, in the order in which it was first heard of.</summary>
    public IReadOnlyCollection<EngineStep> Steps => _steps.Values;

    /// <summary>What the engine and the policies said, without what was only passing.</summary>
    public IReadOnlyList<EngineMessage> Messages => _messages;

    /// <summary>How many resources were treated how, as the engine counts at its end; empty while it has not.</summary>
    public ImmutableSortedDictionary<string, int> Changes { get; private set; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>How long the run took, in seconds, as the engine counts.</summary>
    public int Seconds { get; private set; }

    /// <summary>Whether the engine reached its end.</summary>
    public bool HasSummary { get; private set; }

    /// <summary>How many lines were no events.</summary>
    public int Damaged { get; private set; }

    /// <summary>Takes a line.</summary>
    /// <returns>The URN of the resource that it is about; nothing for others.</returns>
    public string? Add(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = MaxDepth });
            using var document = JsonDocument.ParseValue(ref reader);
            return Add(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            Damaged++;
            return null;
        }
    }

    private string? Add(JsonElement root)
    {
        foreach (var property in root.EnumerateObject())
        {
            switch (property.Name)
            {
                case "resourcePreEvent":
                    return Step(property.Value.Inner("metadata"), isDone: false, hasFailed: false);
                case "resOutputsEvent":
                    return Step(property.Value.Inner("metadata"), isDone: true, hasFailed: false);
                case "resOpFailedEvent":
                    return Step(property.Value.Inner("metadata"), isDone: true, hasFailed: true);
                case "diagnosticEvent" when !property.Value.IsTrue("ephemeral"):
                    Say(property.Value.Text("severity") ?? "info", property.Value.Text("urn") ?? "", property.Value.Text("message") ?? "");
                    break;
                case "policyEvent":
                    Say(
                        property.Value.Text("enforcementLevel") ?? "advisory",
                        $"{property.Value.Text("policyName")} {property.Value.Text("resourceUrn")}".Trim(),
                        property.Value.Text("message") ?? "");
                    break;
                case "stdoutEvent":
                    Say("info", "", property.Value.Text("message") ?? "");
                    break;
                case "errorEvent":
                    Say("error", "", property.Value.Text("error") ?? "");
                    break;
                case "summaryEvent":
                    Summarise(property.Value);
                    break;
            }
        }

        return null;
    }

    private string? Step(JsonElement metadata, bool isDone, bool hasFailed)
    {
        // What is deleted has no new state; what is created has no old one.
        var state = metadata.Inner("new").ValueKind == JsonValueKind.Object ? metadata.Inner("new") : metadata.Inner("old");
        var urn = metadata.Text("urn") ?? state.Text("urn");
        if (urn is null)
        {
            return null;
        }

        var known = _steps.GetValueOrDefault(urn);
        var resource = StateInput.Resource(state) is { } read
            ? new PlannedResource
            {
                Urn = urn,
                Type = metadata.Text("type") ?? read.Type,
                Name = read.Name,
                Custom = read.IsCustom,
                Parent = read.Parent,
                Inputs = read.Inputs,
                Options = new() { Protect = read.Options.Protect },
            }
            : known?.Resource ?? new PlannedResource { Urn = urn, Type = metadata.Text("type") ?? "", Name = urn[(urn.LastIndexOf("::", StringComparison.Ordinal) + 2)..] };
        var changes = metadata.Inner("detailedDiff").ValueKind == JsonValueKind.Object
            ? metadata.Inner("detailedDiff").EnumerateObject().Select(d => d.Name)
            : metadata.Texts("diffs");
        _steps[urn] = new(resource, Operation(known?.Operation, metadata.Text("op") ?? "same"), [.. changes.Order(StringComparer.Ordinal)])
        {
            IsDone = isDone || known?.IsDone == true,
            HasFailed = hasFailed || known?.HasFailed == true,
        };
        return urn;
    }

    // A replacement comes in parts; it stays a replacement.
    private static string Operation(string? known, string next) =>
        next is "create-replacement" or "delete-replaced" or "replace" || (known == "replace" && next != "same") ? "replace" : next;

    private void Say(string severity, string subject, string message)
    {
        var text = Colours().Replace(message, "").Trim();
        if (text.Length > 0)
        {
            _messages.Add(new(severity, subject, text));
        }
    }

    private void Summarise(JsonElement summary)
    {
        HasSummary = true;
        Seconds = summary.Inner("durationSeconds").ValueKind == JsonValueKind.Number ? (int)summary.Inner("durationSeconds").GetDouble() : 0;
        Changes = summary.Inner("resourceChanges").ValueKind == JsonValueKind.Object
            ? summary.Inner("resourceChanges").EnumerateObject()
                .Where(c => c.Value.ValueKind == JsonValueKind.Number)
                .ToImmutableSortedDictionary(c => c.Name, c => c.Value.GetInt32(), StringComparer.Ordinal)
            : Changes;
    }

    [GeneratedRegex(@"<\{%[^%]*%\}>")]
    private static partial Regex Colours();
}
