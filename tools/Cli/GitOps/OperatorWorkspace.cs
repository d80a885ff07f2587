using System.Globalization;
using Bleu.Infra.Configuration.GitOps;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>The workspace of a stack: an unprivileged pod that signs in with the token of its service account.</summary>
internal static class OperatorWorkspace
{
    private const string TokenFolder = "/var/run/secrets/bleu";
    private const string TokenFile = TokenFolder + "/token";

    /// <summary>The specification, in the form of <c>auto.pulumi.com/v1alpha1</c>.</summary>
    public static YamlMappingNode Of(PipelineInputs inputs, OperatorSettings settings, string account) => Yaml.Map(
        ("serviceAccountName", Yaml.Text(account)),
        ("securityProfile", Yaml.Text("restricted")),
        ("image", Yaml.Text(settings.Image)),
        ("imagePullPolicy", Yaml.Text("IfNotPresent")),
        ("env", Yaml.List(Variables(inputs).Select(v => Yaml.Map(("name", Yaml.Text(v.Name)), ("value", Yaml.Text(v.Value)))))),
        ("resources", Yaml.Map(("requests", Amounts(settings)), ("limits", Amounts(settings)))),
        ("podTemplate", Yaml.Map(("spec", Yaml.Map(
            ("terminationGracePeriodSeconds", Yaml.Number(3600)),
            ("containers", Yaml.List(Yaml.Map(
                ("name", Yaml.Text("pulumi")),
                ("volumeMounts", Yaml.List(Yaml.Map(("name", Yaml.Text("identity")), ("mountPath", Yaml.Text(TokenFolder)), ("readOnly", Yaml.Flag(true)))))))),
            ("volumes", Yaml.List(Yaml.Map(
                ("name", Yaml.Text("identity")),
                ("projected", Yaml.Map(("sources", Yaml.List(Yaml.Map(("serviceAccountToken", Yaml.Map(
                    ("audience", Yaml.Text(inputs.Audience)),
                    ("expirationSeconds", Yaml.Number(3600)),
                    ("path", Yaml.Text("token")))))))))))))))));

    private static IEnumerable<(string Name, string Value)> Variables(PipelineInputs inputs) =>
    [
        .. PipelineEnvironment.Contained(inputs).Where(v => v.Name.StartsWith("PULUMI_", StringComparison.Ordinal) || v.Name.StartsWith("ARM_", StringComparison.Ordinal)),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "true"),
        .. PipelineEnvironment.Cloud(inputs).Where(v => !v.Name.StartsWith("BLEU_", StringComparison.Ordinal) && v.Name != "PULUMI_BACKEND_URL"),
        .. PipelineEnvironment.Identity(inputs.Settings.Identities.Apply),
        ("AZURE_FEDERATED_TOKEN_FILE", TokenFile),
        ("ARM_OIDC_TOKEN_FILE_PATH", TokenFile),
    ];

    // What is asked for is what is allowed: a workspace is neither starved nor the one that starves others.
    private static YamlMappingNode Amounts(OperatorSettings settings) => Yaml.Map(
        ("cpu", Yaml.Text(string.Create(CultureInfo.InvariantCulture, $"{settings.MilliCpu}m"))),
        ("memory", Yaml.Text(string.Create(CultureInfo.InvariantCulture, $"{settings.MemoryMiB}Mi"))));
}
