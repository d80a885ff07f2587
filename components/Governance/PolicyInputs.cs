using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Governance.Libraries;
using Pulumi;
using Pulumi.AzureNative.Authorization;
using Inputs = Pulumi.AzureNative.Authorization.Inputs;

namespace Bleu.Infra.Governance;

/// <summary>Turns parts of a library into inputs of azure-native.</summary>
internal static class PolicyInputs
{
    /// <summary>The parameters of a definition or an initiative.</summary>
    public static InputMap<Inputs.ParameterDefinitionsValueArgs> Parameters(ImmutableSortedDictionary<string, PolicyParameter> parameters)
    {
        var inputs = new InputMap<Inputs.ParameterDefinitionsValueArgs>();
        foreach (var parameter in parameters.Values)
        {
            inputs.Add(parameter.Name, Parameter(parameter));
        }

        return inputs;
    }

    /// <summary>A member of an initiative.</summary>
    public static Inputs.PolicyDefinitionReferenceArgs Member(InitiativeMember member, string id)
    {
        var input = new Inputs.PolicyDefinitionReferenceArgs
        {
            PolicyDefinitionId = id,
            PolicyDefinitionReferenceId = member.ReferenceId,
            GroupNames = [.. member.Groups],
        };
        if (member.Version.Length > 0 && member.Definition.IsBuiltIn)
        {
            input.DefinitionVersion = member.Version;
        }

        foreach (var (name, value) in member.Values)
        {
            input.Parameters.Add(name, new Inputs.ParameterValuesValueArgs { Value = value });
        }

        return input;
    }

    /// <summary>The groups of an initiative.</summary>
    public static IEnumerable<Inputs.PolicyDefinitionGroupArgs> Groups(JsonElement groups)
    {
        foreach (var group in groups.ValueKind == JsonValueKind.Array ? groups.EnumerateArray() : default)
        {
            var input = new Inputs.PolicyDefinitionGroupArgs { Name = JsonFields.Text(group, "name") };
            Set(group, "displayName", text => input.DisplayName = text);
            Set(group, "category", text => input.Category = text);
            Set(group, "description", text => input.Description = text);
            Set(group, "additionalMetadataId", text => input.AdditionalMetadataId = text);
            yield return input;
        }
    }

    /// <summary>What only some assignments have.</summary>
    public static void Complete(PolicyAssignmentArgs args, LibraryAssignment source, string location)
    {
        if (source.HasIdentity)
        {
            args.Identity = new Inputs.IdentityArgs { Type = ResourceIdentityType.SystemAssigned };
            args.Location = location;
        }

        if (source.Version.Length > 0 && source.Target.IsBuiltIn)
        {
            args.DefinitionVersion = source.Version;
        }

        if (source.Metadata.ValueKind == JsonValueKind.Object)
        {
            args.Metadata = source.Metadata;
        }

        foreach (var selector in source.Selectors.ValueKind == JsonValueKind.Array ? source.Selectors.EnumerateArray() : default)
        {
            args.ResourceSelectors.Add(new Inputs.ResourceSelectorArgs { Name = JsonFields.Find(selector, "name") ?? "", Selectors = Selectors(selector) });
        }

        foreach (var change in source.Overrides.ValueKind == JsonValueKind.Array ? source.Overrides.EnumerateArray() : default)
        {
            args.Overrides.Add(new Inputs.OverrideArgs
            {
                Kind = JsonFields.Text(change, "kind"), Value = JsonFields.Text(change, "value"), Selectors = Selectors(change),
            });
        }
    }

    private static InputList<Inputs.SelectorArgs> Selectors(JsonElement owner)
    {
        var selectors = new InputList<Inputs.SelectorArgs>();
        foreach (var selector in JsonFields.Items(owner, "selectors"))
        {
            selectors.Add(new Inputs.SelectorArgs
            {
                Kind = JsonFields.Text(selector, "kind"), In = [.. JsonFields.Texts(selector, "in")], NotIn = [.. JsonFields.Texts(selector, "notIn")],
            });
        }

        return selectors;
    }

    private static Inputs.ParameterDefinitionsValueArgs Parameter(PolicyParameter parameter)
    {
        var input = new Inputs.ParameterDefinitionsValueArgs { Type = TypeOf(parameter.Type) };
        if (!parameter.IsRequired)
        {
            input.DefaultValue = parameter.Default;
        }

        foreach (var allowed in parameter.Allowed.ValueKind == JsonValueKind.Array ? parameter.Allowed.EnumerateArray() : default)
        {
            input.AllowedValues.Add((Input<object>)allowed);
        }

        var metadata = new Inputs.ParameterDefinitionsValueMetadataArgs();
        if (parameter.Words.DisplayName.Length > 0)
        {
            metadata.DisplayName = parameter.Words.DisplayName;
        }

        if (parameter.Words.Description.Length > 0)
        {
            metadata.Description = parameter.Words.Description;
        }

        if (parameter.StrongType.Length > 0)
        {
            metadata.StrongType = parameter.StrongType;
        }

        if (parameter.AssignPermissions)
        {
            metadata.AssignPermissions = true;
        }

        input.Metadata = metadata;
        return input;
    }

    private static ParameterType TypeOf(string type) => type switch
    {
        "array" => ParameterType.Array,
        "object" => ParameterType.Object,
        "boolean" => ParameterType.Boolean,
        "integer" => ParameterType.Integer,
        "float" => ParameterType.Float,
        "datetime" => ParameterType.DateTime,
        _ => ParameterType.String,
    };

    private static void Set(JsonElement element, string name, Action<string> set)
    {
        if (JsonFields.Find(element, name) is { Length: > 0 } text)
        {
            set(text);
        }
    }
}
