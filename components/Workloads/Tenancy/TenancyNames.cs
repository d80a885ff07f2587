namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>Names that teams give to objects of Kubernetes.</summary>
public static class TenancyNames
{
    private const int LongestTeam = 20;
    private const int LongestAccount = 63;
    private static readonly string[] Namespaces =
    [
        "argocd", "calico-system", "cert-manager", "cilium", "default", "flux-system", "gatekeeper-system", "ingress", "istio-system", "local",
        "monitoring", "openshift", "tigera-operator",
    ];

    private static readonly string[] Prefixes = ["aks-", "app-routing", "azure-", "cilium-", "gke-", "gmp-", "kube", "oci-", "openshift-", "system"];

    /// <summary>Whether a namespace belongs to Kubernetes, to a cloud or to an agent.</summary>
    /// <param name="name">The name.</param>
    public static bool IsReserved(string name) => Namespaces.Contains(name) || Prefixes.Any(p => name.StartsWith(p, StringComparison.Ordinal));

    /// <summary>Whether a team may have a name, which is that of a namespace: a label of DNS (RFC 1123) of up to 20 characters that begins with a letter.</summary>
    /// <param name="name">The name.</param>
    public static bool IsTeam(string name) => IsLabel(name, LongestTeam) && !IsReserved(name);

    /// <summary>Whether a team may give a name to a service account of its own.</summary>
    /// <param name="name">The name.</param>
    public static bool IsAccount(string name) => IsLabel(name, LongestAccount) && name is not ("default" or TenancyDefaults.AgentAccount);

    /// <summary>Whether an address is that of a repository to which an agent can sign in with a secret of its own.</summary>
    /// <param name="text">The address.</param>
    public static bool IsRepository(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.HostNameType == UriHostNameType.Dns
        && uri is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0, AbsolutePath.Length: > 1 } && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    /// <summary>Whether a text is a version of Kubernetes as the labels of Pod Security take it: <c>v1.34</c>.</summary>
    /// <param name="text">The text.</param>
    public static bool IsVersion(string text) =>
        text.StartsWith("v1.", StringComparison.Ordinal) && text.Length is 4 or 5 && text[3..].All(char.IsAsciiDigit) && text[3] != '0';

    private static bool IsLabel(string name, int longest) =>
        name.Length > 0 && name.Length <= longest && char.IsAsciiLetterLower(name[0]) && name[^1] != '-'
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
