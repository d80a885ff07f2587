using System.Text.RegularExpressions;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Bleu.Infra.Benchmarks;

/// <summary>Resources as a landing zone has them: accounts, vaults, workloads; every tenth is wrong in some way.</summary>
internal static partial class PackResources
{
    /// <summary>The rules that both packs have.</summary>
    public static IReadOnlyCollection<string> Dozen { get; } =
        ["res-001", "net-001", "net-002", "net-018", "iam-001", "cry-016", "dr-001", "iam-004", "k8s-001", "k8s-002", "k8s-004", "k8s-010"];

    public static IReadOnlyList<AnalyzeRequest> Make(int count) => [.. Enumerable.Range(0, count).Select(One)];

    private static AnalyzeRequest One(int index)
    {
        var isWrong = index % 10 == 9;
        var (type, json) = (index % 3) switch
        {
            0 => ("azure-native:storage:StorageAccount", Account(isWrong)),
            1 => ("azure-native:keyvault:Vault", Vault(isWrong)),
            _ => ("kubernetes:apps/v1:Deployment", Workload(isWrong)),
        };
        return new()
        {
            Type = type,
            Name = $"resource-{index}",
            Urn = $"urn:pulumi:dev::bleu-infra::{type}::resource-{index}",
            Properties = Struct.Parser.ParseJson(json),
            Options = new(),
        };
    }

    private static string Account(bool isWrong) => Fill(
        """
        {"accountName":"stsample","resourceGroupName":"rg-sample","location":"bleufrancecentral","kind":"StorageV2","sku":{"name":"Standard_ZRS"},
         "publicNetworkAccess":"<Disabled|Enabled>","minimumTlsVersion":"<TLS1_2|TLS1_0>","enableHttpsTrafficOnly":true,
         "allowBlobPublicAccess":<false|true>,"allowSharedKeyAccess":false,"isLocalUserEnabled":false,"allowCrossTenantReplication":false,
         "networkRuleSet":{"defaultAction":"<Deny|Allow>","bypass":"None","ipRules":[],"virtualNetworkRules":[]},
         "encryption":{"keySource":"Microsoft.Keyvault","requireInfrastructureEncryption":true,"services":{"blob":{"enabled":true,"keyType":"Account"},"file":{"enabled":true,"keyType":"Account"},"queue":{"enabled":true,"keyType":"Account"},"table":{"enabled":true,"keyType":"Account"}}},
         "tags":{"cloud":"bleu","service":"sample","client":"armor","environment":"test","owner":"storage"}}
        """,
        isWrong);

    private static string Vault(bool isWrong) => Fill(
        """
        {"vaultName":"kv-sample","resourceGroupName":"rg-sample","location":"bleufrancecentral","tags":{"cloud":"bleu","service":"sample"},
         "properties":{"tenantId":"b7a9f3a2-1f0d-4c58-8a51-6a3e0c9d4e21","sku":{"family":"A","name":"premium"},"enableSoftDelete":true,"enablePurgeProtection":<true|false>,
         "softDeleteRetentionInDays":90,"enableRbacAuthorization":true,"accessPolicies":[],"publicNetworkAccess":"Disabled","networkAcls":{"defaultAction":"Deny","bypass":"None","ipRules":[]}}}
        """,
        isWrong);

    private static string Workload(bool isWrong) => Fill(
        """
        {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"app","labels":{"app":"web"}},
         "spec":{"replicas":3,"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},"spec":{"automountServiceAccountToken":false,
         "hostNetwork":<false|true>,"securityContext":{"runAsNonRoot":true,"seccompProfile":{"type":"RuntimeDefault"}},
         "initContainers":[PREPARE],"containers":[WEB,PROXY],"volumes":[{"name":"tmp","emptyDir":{}}]}}}}
        """,
        isWrong)
        .Replace("PREPARE", Container("prepare", false), StringComparison.Ordinal)
        .Replace("WEB", Container("web", isWrong), StringComparison.Ordinal)
        .Replace("PROXY", Container("proxy", false), StringComparison.Ordinal);

    private static string Container(string name, bool isWrong) => Fill(
        """
        {"name":"NAME","image":"registry.example/NAME@sha256:00","ports":[{"containerPort":8080}],"env":[{"name":"A","value":"1"},{"name":"B","value":"2"}],
         "resources":{"requests":{"cpu":"100m","memory":"128Mi"},"limits":{"cpu":"500m","memory":"256Mi"}},"volumeMounts":[{"name":"tmp","mountPath":"/tmp"}],
         "securityContext":{"privileged":<false|true>,"allowPrivilegeEscalation":<false|true>,"readOnlyRootFilesystem":<true|false>,"capabilities":{"drop":["ALL"]}}}
        """,
        isWrong).Replace("NAME", name, StringComparison.Ordinal);

    // <right|wrong>
    private static string Fill(string template, bool isWrong) => Choice().Replace(template, m => m.Groups[isWrong ? 2 : 1].Value);

    [GeneratedRegex("<([^|<>]*)\\|([^|<>]*)>")]
    private static partial Regex Choice();
}
