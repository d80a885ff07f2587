namespace Pulumi;

/// <summary>How a custom resource is treated, whatever its inputs.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    /// <summary>Whether a replacement deletes the old resource first.</summary>
    /// <value>The default is <see langword="null"/>: as the provider prefers.</value>
    public bool? DeleteBeforeReplace { get; set; }

    /// <summary>Names of outputs that are kept out of plain sight, beyond those the provider marks.</summary>
    public List<string> AdditionalSecretOutputs
    {
        get => field ??= [];
        set;
    }

    /// <summary>The id of an existing resource to take over.</summary>
    /// <value>The default is <see langword="null"/>: create one.</value>
    public string? ImportId { get; set; }

    /// <summary>Environment variables that a provider sees under other names; for provider resources alone.</summary>
    public Dictionary<string, string> EnvVarMappings
    {
        get => field ??= [];
        set;
    }

    /// <summary>Lays options over others: single values of the second win, lists are appended.</summary>
    /// <param name="options1">The options that give way; may be missing.</param>
    /// <param name="options2">The options that win; may be missing.</param>
    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
    {
        var result = (CustomResourceOptions?)options1?.Clone() ?? new();
        if (options2 is null)
        {
            return result;
        }

        ResourceOptionsMerge.Overlay(result, options2);
        result.DeleteBeforeReplace = options2.DeleteBeforeReplace ?? result.DeleteBeforeReplace;
        result.ImportId = options2.ImportId ?? result.ImportId;
        result.AdditionalSecretOutputs.AddRange(options2.AdditionalSecretOutputs);
        foreach (var (name, value) in options2.EnvVarMappings)
        {
            result.EnvVarMappings[name] = value;
        }

        return result;
    }

    internal override ResourceOptions Clone()
    {
        var result = new CustomResourceOptions
        {
            DeleteBeforeReplace = DeleteBeforeReplace,
            AdditionalSecretOutputs = [.. AdditionalSecretOutputs],
            ImportId = ImportId,
            EnvVarMappings = new(EnvVarMappings),
        };
        ResourceOptionsMerge.Copy(this, result);
        return result;
    }
}
