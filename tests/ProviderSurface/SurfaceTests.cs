using System.Reflection;

namespace Bleu.Infra.ProviderSurface.Tests;

/// <summary>Facts about the official packages, held against whichever packages the tests were built with.</summary>
public sealed class SurfaceTests
{
    private static readonly Assembly[] Assemblies =
        [typeof(global::Pulumi.AzureNative.Provider).Assembly, typeof(global::Pulumi.Kubernetes.Provider).Assembly];

    [Theory]
    [InlineData("AzureNative.KeyVault.Vault", "Properties", "Output<VaultPropertiesResponse>")]
    [InlineData("AzureNative.KeyVault.Vault", "Tags", "Output<ImmutableDictionary<String, String>>")]
    [InlineData("AzureNative.KeyVault.VaultArgs", "Properties", "Input<VaultPropertiesArgs>")]
    [InlineData("AzureNative.KeyVault.VaultArgs", "Tags", "InputMap<String>")]
    [InlineData("AzureNative.KeyVault.Inputs.KeyAttributesArgs", "Expires", "Input<Double>")]
    [InlineData("AzureNative.KeyVault.Inputs.SecretAttributesArgs", "Expires", "Input<Int32>")]
    [InlineData("AzureNative.KeyVault.Inputs.SkuArgs", "Name", "Input<SkuName>")]
    [InlineData("AzureNative.KeyVault.Inputs.SkuArgs", "Family", "InputUnion<String, SkuFamily>")]
    [InlineData("AzureNative.Monitor.Inputs.ConditionFailingPeriodsArgs", "MinFailingPeriodsToAlert", "Input<Double>")]
    [InlineData("AzureNative.Monitor.Inputs.AlertRuleLeafConditionArgs", "Equals", "Input<String>")]
    [InlineData("AzureNative.Security.Inputs.OnUploadPropertiesArgs", "CapGBPerMonth", "Input<Int32>")]
    [InlineData("AzureNative.PrivateDns.PrivateRecordSetArgs", "Ttl", "Input<Double>")]
    [InlineData("AzureNative.Storage.Inputs.DateAfterModificationArgs", "DaysAfterModificationGreaterThan", "Input<Double>")]
    [InlineData("AzureNative.DataProtection.Inputs.TaggingCriteriaArgs", "TaggingPriority", "Input<Double>")]
    [InlineData("AzureNative.Compute.Inputs.SkuArgs", "Capacity", "Input<Double>")]
    [InlineData("AzureNative.Network.FirewallPolicyRuleCollectionGroupArgs", "RuleCollections", "InputList<Union<FirewallPolicyFilterRuleCollectionArgs, FirewallPolicyNatRuleCollectionArgs>>")]
    [InlineData("AzureNative.Network.Inputs.FirewallPolicyFilterRuleCollectionArgs", "Rules", "InputList<Object>")]
    [InlineData("AzureNative.Authorization.PolicyDefinitionArgs", "PolicyRule", "Input<Object>")]
    [InlineData("AzureNative.Authorization.GetPolicyAssignmentInvokeArgs", "Scope", "Input<String>")]
    [InlineData("AzureNative.Authorization.GetPolicyAssignmentArgs", "Scope", "String")]
    [InlineData("AzureNative.Authorization.GetPolicyAssignmentResult", "NotScopes", "ImmutableArray<String>")]
    [InlineData("AzureNative.Authorization.GetPolicyAssignmentResult", "EnforcementMode", "String")]
    [InlineData("AzureNative.Network.Outputs.SubnetResponse", "PrivateEndpointNetworkPolicies", "String")]
    [InlineData("AzureNative.ProviderArgs", "AuxiliaryTenantIds", "InputList<String>")]
    [InlineData("Kubernetes.ProviderArgs", "KubeConfig", "Input<String>")]
    [InlineData("Kubernetes.ProviderArgs", "HelmReleaseSettings", "Input<HelmReleaseSettingsArgs>")]
    [InlineData("Kubernetes.Core.V1.Secret", "Immutable", "Output<Boolean>")]
    [InlineData("Kubernetes.Core.V1.Secret", "Metadata", "Output<ObjectMeta>")]
    [InlineData("Kubernetes.Helm.V3.Release", "ResourceNames", "Output<ImmutableDictionary<String, ImmutableArray<String>>>")]
    [InlineData("Kubernetes.Helm.V4.Chart", "Resources", "Output<ImmutableArray<Object>>")]
    [InlineData("Kubernetes.ApiExtensions.CustomResourceArgs", "Metadata", "Input<ObjectMetaArgs>")]
    [InlineData("Kubernetes.Types.Inputs.Helm.V4.ChartArgs", "Keyring", "Input<AssetOrArchive>")]
    [InlineData("Kubernetes.Types.Inputs.Helm.V4.ChartArgs", "Values", "InputMap<Object>")]
    [InlineData("Kubernetes.Types.Inputs.ApiExtensions.V1.JSONSchemaPropsArgs", "Default", "InputJson")]
    [InlineData("Kubernetes.Types.Inputs.ApiExtensions.V1.JSONSchemaPropsArgs", "Enum", "InputList<JsonElement>")]
    [InlineData("Kubernetes.Types.Inputs.ApiExtensions.V1.JSONSchemaPropsArgs", "Maximum", "Input<Double>")]
    [InlineData("Kubernetes.Types.Inputs.ApiExtensions.V1.JSONSchemaPropsArgs", "Dependencies", "InputMap<Union<JSONSchemaPropsArgs, ImmutableArray<String>>>")]
    [InlineData("Kubernetes.Types.Inputs.ApiExtensions.V1.JSONSchemaPropsArgs", "Items", "InputUnion<JSONSchemaPropsArgs, ImmutableArray<JsonElement>>")]
    [InlineData("Kubernetes.Types.Inputs.Core.V1.ServicePortArgs", "TargetPort", "InputUnion<Int32, String>")]
    [InlineData("Kubernetes.Types.Inputs.Core.V1.ServiceSpecArgs", "Type", "InputUnion<String, ServiceSpecType>")]
    [InlineData("Kubernetes.Types.Inputs.Apps.V1.StatefulSetSpecArgs", "VolumeClaimTemplates", "InputList<PersistentVolumeClaimArgs>")]
    [InlineData("Kubernetes.Types.Outputs.ApiExtensions.V1.JSONSchemaProps", "Example", "JsonElement")]
    public void Member_HasTheOfficialType(string type, string member, string expected)
    {
        var found = Find(type).GetMember(member, MemberTypes.Property | MemberTypes.Field, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        Assert.Equal(expected, Display(TypeOf(Assert.Single(found))));
    }

    [Theory]
    [InlineData("AzureNative.KeyVault.Vault", "string name, VaultArgs args, CustomResourceOptions options = null")]
    [InlineData("AzureNative.Resources.ResourceGroup", "string name, ResourceGroupArgs args = null, CustomResourceOptions options = null")]
    [InlineData("AzureNative.Provider", "string name, ProviderArgs args = null, CustomResourceOptions options = null")]
    [InlineData("Kubernetes.Apps.V1.Deployment", "string name, DeploymentArgs args = null, CustomResourceOptions options = null")]
    [InlineData("Kubernetes.Helm.V4.Chart", "string name, ChartArgs args = null, ComponentResourceOptions options = null")]
    [InlineData("Kubernetes.ApiExtensions.CustomResource", "string name, CustomResourceArgs args, CustomResourceOptions options = null")]
    public void Resource_HasTheOfficialConstructor(string type, string expected)
    {
        var constructor = Assert.Single(Find(type).GetConstructors());
        Assert.Equal(expected, string.Join(", ", constructor.GetParameters().Select(p =>
            $"{(p.ParameterType == typeof(string) ? "string" : p.ParameterType.Name)} {p.Name}{(p.HasDefaultValue ? " = null" : "")}")));
    }

    [Theory]
    [InlineData("AzureNative.KeyVault.GetVault", 2, 1)]
    [InlineData("AzureNative.Authorization.GetClientConfig", 2, 1)]
    public void Function_RunsNowAndLater(string type, int invokes, int asyncInvokes)
    {
        var methods = Find(type).GetMethods(BindingFlags.Public | BindingFlags.Static);
        Assert.Equal(invokes, methods.Count(m => m.Name == "Invoke"));
        Assert.Equal(asyncInvokes, methods.Count(m => m.Name == "InvokeAsync"));
    }

    private static Type Find(string name) =>
        Assemblies.Select(a => a.GetType($"Pulumi.{name}")).FirstOrDefault(t => t is not null)
        ?? throw new InvalidOperationException($"There is no Pulumi.{name}.");

    private static Type TypeOf(MemberInfo member) => member switch
    {
        PropertyInfo property => property.PropertyType,
        FieldInfo field => field.FieldType,
        _ => throw new InvalidOperationException($"{member.Name} is neither property nor field."),
    };

    private static string Display(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Display))}>"
            : type.Name;
    }
}
