namespace Bleu.Infra.Planner.Providers;

/// <summary>How ARM addresses the resources of a type.</summary>
/// <param name="Type">The ARM type: <c>Microsoft.KeyVault/vaults</c>.</param>
/// <param name="IdTemplate">The id, with inputs in braces: <c>/subscriptions/{subscriptionId}/…/vaults/{vaultName}</c>.</param>
/// <param name="NameInput">The input that names the resource: <c>vaultName</c>.</param>
/// <param name="ApiVersion">The API version that the provider speaks; empty where it speaks several.</param>
internal sealed record ArmResource(string Type, string IdTemplate, string NameInput, string ApiVersion = "")
{
    /// <summary>
    /// Whether the provider adds random digits to the program's name where no name is given; resources inside another
    /// resource take the name as it is.
    /// </summary>
    public bool HasRandomName => Type.AsSpan().Count('/') == 1;

    /// <summary>Whether ARM wants a GUID as the name.</summary>
    public bool HasGuidName => Type is "Microsoft.Authorization/roleAssignments" or "Microsoft.Authorization/roleDefinitions";
}
