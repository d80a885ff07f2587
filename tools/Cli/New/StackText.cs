using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Cli.New;

/// <summary>The files of new stacks, in the form of those that are there.</summary>
internal static class StackText
{
    private const string PlaceholderIdPrefix = "00000000-0000-4000-8000-";

    /// <summary>What stands, encrypted, for an address that nobody has set yet.</summary>
    public const string PlaceholderEmail = "nobody@example.invalid";

    private const int SmallestSubnet = 29;

    /// <summary>What stands for an id that nobody knows yet: one for each stack, because names carry a hash of it.</summary>
    public static string PlaceholderId(string stack) =>
        PlaceholderIdPrefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stack)).AsSpan(0, 6));

    /// <summary>Whether an id stands for one that nobody knows yet.</summary>
    public static bool IsPlaceholderId(string id) => id.StartsWith(PlaceholderIdPrefix, StringComparison.Ordinal);

    /// <summary>The file of a client.</summary>
    public static string Client(ClientStackDraft draft)
    {
        var text = Head("client", draft.Project, draft.Cloud, draft.Region);
        text.Append($"  {draft.Project}:client: {draft.Client}\n");
        text.Append($"  {draft.Project}:tier: {draft.Tier}\n");
        if (draft.Hub is { } hub)
        {
            text.Append($"  {draft.Project}:hub: {hub}\n");
        }

        Tail(text, draft.Project, draft.TenantId, draft.SubscriptionId, draft.Tags);
        text.Append($"  {draft.Project}:spoke:\n    addressSpace: {draft.AddressSpace}\n    subnets:\n");
        var prefix = Cidr.TryParse(draft.AddressSpace, out var space, out _) ? space.Prefix : 22;
        foreach (var (name, bits) in new[] { ("application", 2), ("data", 3), ("private-endpoints", 4) })
        {
            text.Append($"      - name: {name}\n        prefix: {Math.Min(prefix + bits, SmallestSubnet)}\n");
        }

        return text.ToString();
    }

    /// <summary>The file of a region.</summary>
    public static string Region(RegionStackDraft draft)
    {
        var text = Head("region", draft.Project, draft.Cloud, draft.Region);
        Tail(text, draft.Project, draft.TenantId, draft.SubscriptionId, draft.Tags);
        text.Append($"  {draft.Project}:hub:\n    addressSpace: {draft.AddressSpace}\n    clientPools:\n      - {draft.ClientPool}\n    flows:\n");
        text.Append($"      - name: client-dns-to-hub\n        from: {draft.ClientPool}\n        to: {draft.AddressSpace}\n        protocol: UDP\n        port: 53\n");
        text.Append($"        justification: Spokes ask the firewall for names\n        owner: network\n        reviewBy: \"{draft.ReviewBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"\n");
        return text.ToString();
    }

    private static StringBuilder Head(string kind, string project, string cloud, string region)
    {
        var given = Environment.GetEnvironmentVariable("PULUMI_CONFIG_PASSPHRASE") ?? "";
        var secrets = PassphraseSecrets.Create(given);
        var text = new StringBuilder();
        text.Append($"# yaml-language-server: $schema=schema/{kind}.schema.json\n");
        text.Append($"# The secrets of this file are placeholders, encrypted with {(given.Length == 0 ? "an empty passphrase" : "the passphrase of PULUMI_CONFIG_PASSPHRASE")}.\n");
        text.Append("# Before you use it: pulumi stack change-secrets-provider, and set the secrets anew.\n");
        text.Append($"encryptionsalt: {secrets.EncryptionSalt}\n");
        text.Append("config:\n");
        text.Append("  pulumi:disable-default-providers: [\"*\"]\n");
        text.Append($"  {project}:kind: {kind}\n");
        text.Append($"  {project}:cloud: {cloud}\n");
        text.Append($"  {project}:region: {region}\n");
        text.Append($"  {project}:alertEmail:\n    secure: {secrets.Encrypt(PlaceholderEmail)}\n");
        return text;
    }

    private static void Tail(StringBuilder text, string project, string tenant, string subscription, IReadOnlyList<KeyValuePair<string, string>> tags)
    {
        text.Append($"  {project}:tenantId: {tenant}\n");
        text.Append($"  {project}:subscriptionId: {subscription}\n");
        if (tags.Count > 0)
        {
            text.Append($"  {project}:tags:\n");
            foreach (var (name, value) in tags)
            {
                text.Append($"    {Quoted(name)}: {Quoted(value)}\n");
            }
        }
    }

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
