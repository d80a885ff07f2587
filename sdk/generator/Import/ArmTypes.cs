using System.Text;
using System.Text.Json;
using Bleu.Infra.Generator.Schema;

namespace Bleu.Infra.Generator.Import;

/// <summary>How the ids of ARM resources are formed, and which input gives the name.</summary>
internal static class ArmTypes
{
    private const string ResourceGroupScope = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}";

    /// <summary>The parts of ids that no input gives.</summary>
    private static readonly HashSet<string> WithoutInput =
        ["subscriptionId", "roleEligibilityScheduleRequestName", "policy.objectId", "dataSourceType"];

    /// <summary>The ARM type: <c>Microsoft.KeyVault/vaults/keys</c>.</summary>
    public static string TypeOf(AllowList.Module module, AllowList.Member member)
    {
        const string Providers = "/providers/";
        var split = member.ArmType.LastIndexOf(Providers, StringComparison.Ordinal);
        if (split >= 0)
        {
            var parts = member.ArmType[(split + Providers.Length)..].Split('/', 2);
            return $"{parts[0]}/{TypePath(parts[1])}";
        }

        return member.ArmType.StartsWith('/')
            ? $"{module.ArmNamespace}/{member.ArmType.Split('/')[^2]}"
            : $"{module.ArmNamespace}/{(member.ArmType.Contains('{') ? TypePath(member.ArmType) : member.ArmType)}";
    }

    /// <summary>Every second part of a path: <c>vaults/{vaultName}/keys/{keyName}</c> is <c>vaults/keys</c>.</summary>
    private static string TypePath(string path) => string.Join('/', path.Split('/').Where((_, index) => index % 2 == 0));

    /// <summary>Writes the table of types, id templates and name inputs, one line a resource.</summary>
    /// <exception cref="FormatException">The inputs of a resource do not tell its id.</exception>
    public static string WriteTable(AllowList allowed, PackageSpec package)
    {
        var byToken = package.Resources.ToDictionary(r => r.Token);
        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var module in allowed.Modules)
        {
            foreach (var member in module.Members.Where(m => m.ArmType.Length > 0))
            {
                var token = $"{package.Name}:{module.Folder}:{member.Name}";
                var template = Checked(TemplateOf(module, member, byToken[token]), byToken[token]);
                lines[token] = Line(TypeOf(module, member), template, byToken[token].ApiVersion);
            }
        }

        return "{\n" + string.Join(",\n", lines.Select(l => $"\"{l.Key}\": {l.Value}")) + "\n}\n";
    }

    private static string Checked(string template, ResourceSpec resource)
    {
        var unknown = template.Split('/').Where(p => p.StartsWith('{')).Select(p => p[1..^1])
            .Where(p => !WithoutInput.Contains(p) && resource.Inputs.All(i => i.Name != p)).ToList();
        return unknown.Count == 0
            ? template
            : throw new FormatException($"{resource.Token}: no input is called {string.Join(", ", unknown)}, which its id template names.");
    }

    private static string Line(string type, string template, string apiVersion)
    {
        var name = template.EndsWith('}') ? template[(template.LastIndexOf('{') + 1)..^1] : "";
        return JsonSerializer.Serialize(new Dictionary<string, string> { ["type"] = type, ["id"] = template, ["name"] = name, ["apiVersion"] = apiVersion })
            .Replace("\\u007B", "{", StringComparison.Ordinal).Replace("\\u007D", "}", StringComparison.Ordinal);
    }

    private static string TemplateOf(AllowList.Module module, AllowList.Member member, ResourceSpec resource)
    {
        if (member.ArmType.StartsWith('/'))
        {
            return member.ArmType;
        }

        var inputs = resource.Inputs.Where(i => i.Type is TypeSpec.Primitive { Name: "string" } or TypeSpec.OneOf).Select(i => i.Name).ToList();
        var template = new StringBuilder(inputs.Contains("resourceGroupName") ? ResourceGroupScope : "/subscriptions/{subscriptionId}");
        template.Append("/providers/").Append(module.ArmNamespace);
        if (member.ArmType.Contains('{'))
        {
            return template.Append('/').Append(member.ArmType).ToString();
        }

        var open = inputs.Where(i => i != "resourceGroupName" && i.EndsWith("Name", StringComparison.Ordinal)).ToList();
        var segments = member.ArmType.Split('/');
        foreach (var segment in segments)
        {
            var parameter = ParameterFor(segment, open, segments.Length) ?? (inputs.Contains("name") ? "name" : null)
                ?? throw new FormatException($"{resource.Token}: no input names the segment '{segment}'; write the whole id template in the allow-list.");
            open.Remove(parameter);
            template.Append('/').Append(segment).Append("/{").Append(parameter).Append('}');
        }

        return template.ToString();
    }

    /// <summary>The input that names a segment: <c>vaults</c> by <c>vaultName</c>, or the only one that is left.</summary>
    private static string? ParameterFor(string segment, List<string> open, int segments)
    {
        var singular = segment.EndsWith("ies", StringComparison.Ordinal) ? segment[..^3] + "y"
            : segment.EndsWith("sses", StringComparison.Ordinal) ? segment[..^2]
            : segment.TrimEnd('s');
        var exact = open.FirstOrDefault(o => string.Equals(o, singular + "Name", StringComparison.OrdinalIgnoreCase));
        return exact ?? (open.Count == 1 ? open[0] : open.FirstOrDefault(o => singular.EndsWith(o[..^4], StringComparison.OrdinalIgnoreCase)));
    }
}
