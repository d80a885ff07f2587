using System.Text;
using Bleu.Infra.Clouds;
using Bleu.Infra.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Workloads;

/// <summary>How kubelogin, the exec plugin of Kubernetes for Entra, signs in.</summary>
/// <param name="Method">The way, as kubelogin names it: <c>azurecli</c> or <c>workloadidentity</c>.</param>
/// <param name="Environment">The cloud, as kubelogin names it; nothing where it is not known.</param>
/// <param name="Authority">The host that people and workloads sign in at.</param>
public sealed record KubeLogin(string Method, string? Environment, string Authority)
{
    private const string TokenFile = "AZURE_FEDERATED_TOKEN_FILE";

    /// <summary>How it signs in to a cloud from here: with the token of the runner where it has one, otherwise as the Azure CLI is signed in.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <exception cref="DiagnosticException">BLEU2001: nobody has published where people sign in.</exception>
    public static KubeLogin Of(CloudProfile cloud) => new(
        string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable(TokenFile)) ? "azurecli" : "workloadidentity",
        cloud.Find(ProfileKeys.ToolPrefix + "kubelogin").Value,
        cloud.Require(ProfileKeys.Authority));

    /// <summary>The kubeconfig of a cluster, with the way to sign in written into it.</summary>
    /// <param name="cluster">The cluster, for errors.</param>
    /// <param name="answer">What the cloud answered, in base64.</param>
    /// <exception cref="DiagnosticException">BLEU5306; it never shows what was answered.</exception>
    public string SignIn(string cluster, string? answer)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(Encoding.UTF8.GetString(Convert.FromBase64String(answer ?? ""))));
            var plugins = Users(stream).ToList();
            if (plugins.Count == 0)
            {
                throw new DiagnosticException(WorkloadDiagnostics.UnreadableCredentials(cluster));
            }

            foreach (var plugin in plugins)
            {
                var given = plugin["args"] is YamlSequenceNode list ? list.Children.Select(a => $"{a}").ToList() : [];
                plugin.Children["args"] = new YamlSequenceNode(Arguments(given).Select(a => (YamlNode)new YamlScalarNode(a)));
            }

            using var text = new StringWriter();
            stream.Save(text, assignAnchors: false);
            return text.ToString();
        }
        catch (Exception e) when (e is FormatException or YamlException or KeyNotFoundException or InvalidCastException or ArgumentException)
        {
            throw new DiagnosticException(WorkloadDiagnostics.UnreadableCredentials(cluster));
        }
    }

    private static IEnumerable<YamlMappingNode> Users(YamlStream stream) =>
        from user in ((YamlSequenceNode)stream.Documents[0].RootNode["users"]).Children
        select (YamlMappingNode)user["user"]["exec"];

    // The application and the tenant are the cluster's to say; the rest is ours.
    private IEnumerable<string> Arguments(IReadOnlyList<string> given)
    {
        string After(string flag) => given.Index().FirstOrDefault(a => a.Item == flag) is { Item: not null } found && found.Index + 1 < given.Count
            ? given[found.Index + 1]
            : throw new KeyNotFoundException(flag);

        return
        [
            "get-token",
            "--login", Method,
            "--server-id", After("--server-id"),
            "--tenant-id", After("--tenant-id"),
            .. Environment is null ? (string[])[] : ["--environment", Environment],
            .. Method == "workloadidentity" ? (string[])["--authority-host", $"https://{Authority}/"] : [],
        ];
    }
}
