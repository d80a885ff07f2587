using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Doctor;

/// <summary>What can be wrong with the ground that is deployed from, one method a code.</summary>
internal static class GroundDiagnostics
{
    public static Diagnostic NoTool(string tool, string need, string fix, bool isNeeded) =>
        new("BLEU9015", tool, $"is not there; {need}") { Fix = fix, Severity = Weight(isNeeded) };

    public static Diagnostic OldTool(string tool, string got, string least, string fix) =>
        new("BLEU9016", tool, "is too old") { Got = got, Allowed = $"Wanted: {least} or later", Fix = fix };

    public static Diagnostic BadStacks(string subject, string problem, IReadOnlyList<string> stacks, string fix, bool isBad) =>
        new("BLEU9017", subject, $"{problem} in {stacks.Count} {(stacks.Count == 1 ? "stack" : "stacks")}: {Some(stacks)}") { Fix = fix, Severity = Weight(isBad) };

    public static Diagnostic NoBackend() =>
        new("BLEU9018", "backend", "is not pinned, so the state goes where whoever deploys is signed in")
        {
            Fix = "Set backend.url in Pulumi.yaml to a container of the cloud: azblob://CONTAINER?storage_account=NAME&domain=blob.SUFFIX",
            Severity = DiagnosticSeverity.Warning,
        };

    public static Diagnostic OtherCloud(string what, string got, string wanted, string fix) =>
        new("BLEU9019", what, "names another cloud or tenant than the stacks") { Got = got, Allowed = $"Wanted: {wanted}", Fix = fix };

    public static Diagnostic NotSignedIn(string cloud, string fix) =>
        new("BLEU9020", $"sign-in to {cloud}", "is not there: neither variables of the provider nor the Azure CLI hold one")
        {
            Fix = fix,
            Severity = DiagnosticSeverity.Warning,
        };

    public static Diagnostic NoPlugin(string plugin, string version, bool isNeeded) =>
        new("BLEU9021", $"plugin {plugin}", $"{version} is not there, which is the version that the stacks pin")
        {
            Fix = $"Fetch it from your mirror: pulumi plugin install resource {plugin} {version} --server URL",
            Severity = Weight(isNeeded),
        };

    public static Diagnostic FetchesPlugins() =>
        new("BLEU9022", "plugins", "would be fetched by the engine where one is missing")
        {
            Fix = "Set PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION=true, and install plugins from your mirror",
            Severity = DiagnosticSeverity.Warning,
        };

    public static Diagnostic NotReached(string host, string problem) =>
        new("BLEU9023", host, $"could not be reached: {problem}") { Fix = "Mend the route, the name or the proxy (HTTPS_PROXY)" };

    public static Diagnostic NotTrusted(string host) =>
        new("BLEU9024", host, "shows a certificate that this machine does not trust")
        {
            Fix = "Add the authority of the cloud to the machine's certificates, or name its file in SSL_CERT_FILE",
        };

    public static Diagnostic WrongClock(string problem) =>
        new("BLEU9025", "clock", problem) { Fix = "Let the machine take its time from the network: tokens and signatures are valid for minutes" };

    public static Diagnostic NoTenant(string host, string tenant, int status) =>
        new("BLEU9026", host, $"does not know the tenant (HTTP {status})")
        {
            Got = tenant,
            Fix = "Correct tenantId in the configuration of the stacks, or the cloud",
        };

    public static Diagnostic UnknownHost(string cloud, string key) =>
        new("BLEU9027", $"cloud {cloud}", $"has no known value for {key}, so it cannot be asked")
        {
            Fix = $"Supply it in stacks/config/clouds/{cloud}.json, or find it: ./bleu cloud discover HOST --cloud {cloud}",
            Severity = DiagnosticSeverity.Warning,
        };

    private static DiagnosticSeverity Weight(bool isBad) => isBad ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;

    private static string Some(IReadOnlyList<string> stacks) => string.Join(", ", stacks.Take(5)) + (stacks.Count > 5 ? $" and {stacks.Count - 5} more" : "");
}
