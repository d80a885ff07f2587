using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration;

/// <summary>What can be wrong with a stack's configuration, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class ConfigurationDiagnostics
{
    public static Diagnostic UnknownKey(SourceLocation? place, string key, string name, IEnumerable<string> known) =>
        new("BLEU1001", key, "is not a known key")
        {
            Location = place,
            Allowed = Allowed(known),
            Fix = Suggestions.For(name, known, "Remove it, or correct its name"),
        };

    public static Diagnostic MissingKey(SourceLocation? place, string key, string form) =>
        new("BLEU1002", key, "is missing") { Location = place, Allowed = $"Wanted: {form}", Fix = "Add it" };

    public static Diagnostic WrongType(SourceLocation? place, string key, string got, string form) =>
        new("BLEU1003", key, "has the wrong type") { Location = place, Got = got, Allowed = $"Wanted: {form}", Fix = "Give it that form" };

    public static Diagnostic NotAllowed(SourceLocation? place, string key, string got, IEnumerable<string> allowed) =>
        new("BLEU1004", key, "is not an allowed value")
        {
            Location = place,
            Got = got,
            Allowed = Allowed(allowed),
            Fix = Suggestions.For(got, allowed, "Choose one of them"),
        };

    public static Diagnostic OutOfRange(SourceLocation? place, string key, string got, string range) =>
        new("BLEU1005", key, "is out of range") { Location = place, Got = got, Allowed = $"Allowed: {range}", Fix = "Choose a value in that range" };

    public static Diagnostic MalformedYaml(SourceLocation place, string reason) =>
        new("BLEU1006", "the file", $"is not valid YAML: {reason}") { Location = place, Fix = "Correct the text at that line" };

    public static Diagnostic UnknownStack(string stack, IEnumerable<string> known) =>
        new("BLEU1007", "stack", "is not a stack of this project")
        {
            Got = stack,
            Allowed = Allowed(known),
            Fix = Suggestions.For(stack, known, "./bleu stacks lists them; stacks/config/Pulumi.<stack>.yaml adds one"),
        };

    public static Diagnostic UnknownCloud(SourceLocation? place, string key, string got, IEnumerable<string> known) =>
        new("BLEU1008", key, "is not a known cloud")
        {
            Location = place,
            Got = got,
            Allowed = Allowed(known),
            Fix = Suggestions.For(got, known, "Describe a cloud of your own in stacks/config/clouds/<name>.json"),
        };

    public static Diagnostic UnknownRegion(SourceLocation? place, string key, string got, string cloud, string[] known) =>
        new("BLEU1009", key, $"is not a region of the cloud '{cloud}'")
        {
            Location = place,
            Got = got,
            Allowed = known.Length == 0 ? "Allowed: none is known yet" : Allowed(known),
            Fix = Suggestions.For(got, known, $"Choose one of them, or add it in stacks/config/clouds/{cloud}.json"),
        };

    public static Diagnostic Overlap(SourceLocation? place, string key, string got, string other) =>
        new("BLEU1010", key, "overlaps another address space") { Location = place, Got = got, Allowed = $"Taken: {other}", Fix = "Choose a block that is free" };

    public static Diagnostic PlaceholderGuid(SourceLocation? place, string key, string got) =>
        new("BLEU1011", key, "is a placeholder, not an id of yours")
        {
            Location = place,
            Got = got,
            Allowed = "Wanted: the GUID that the portal or the Azure CLI shows",
            Fix = "Put in the real one",
        };

    public static Diagnostic MissingSecret(SourceLocation? place, string key, string name) =>
        new("BLEU1012", key, "is a secret and missing") { Location = place, Fix = $"Set it with: pulumi config set --secret {name}" };

    public static Diagnostic PlainSecret(SourceLocation? place, string key, string name) =>
        new("BLEU1013", key, "is a secret and stands in plain text")
        {
            Location = place,
            Fix = $"Set it with: pulumi config set --secret {name}; and treat what stood here as known to everyone",
        };

    public static Diagnostic BadAddressSpace(SourceLocation? place, string key, string got, string problem) =>
        new("BLEU1014", key, problem) { Location = place, Got = got, Allowed = "Wanted: a private IPv4 block such as 10.16.0.0/20", Fix = "Correct the block" };

    public static Diagnostic NoRoom(SourceLocation? place, string key, string got, string wanted) =>
        new("BLEU1015", key, $"has no room for {wanted}") { Location = place, Got = got, Fix = "Choose a larger block, or smaller subnets" };

    public static Diagnostic DuplicateKey(SourceLocation? place, string key, int firstLine) =>
        new("BLEU1016", key, $"stands twice, first on line {firstLine}") { Location = place, Fix = "Keep one of the two" };

    public static Diagnostic DuplicateName(SourceLocation? place, string key, string got) =>
        new("BLEU1016", key, "stands twice in its list") { Location = place, Got = got, Fix = "Give each a name of its own" };

    public static Diagnostic BadReference(SourceLocation? place, string key, string got, string problem, string[] known) =>
        new("BLEU1017", key, problem)
        {
            Location = place,
            Got = got,
            Allowed = known.Length == 0 ? "Allowed: none is there yet" : Allowed(known),
            Fix = Suggestions.For(got, known, "Name the stack of the region that holds the hub"),
        };

    public static Diagnostic RefusedYaml(SourceLocation place, string what) =>
        new("BLEU1018", "the file", $"uses {what}, which configuration may not")
        {
            Location = place,
            Allowed = "Allowed: one document of maps, lists and values",
            Fix = "Write the value out",
        };

    public static Diagnostic UnreadableFile(string file, string problem) =>
        new("BLEU1019", "the file", problem) { Location = new(file), Allowed = "Allowed: UTF-8 text of at most 256 KiB", Fix = "Save it in that form" };

    public static Diagnostic ForeignKey(SourceLocation? place, string key, string project) =>
        new("BLEU1020", key, "configures a provider that the stack does not use")
        {
            Location = place,
            Allowed = $"Allowed: keys that begin with '{project}:' or 'pulumi:'",
            Fix = "Remove it: every provider is explicit and takes its settings from the cloud's profile",
        };

    public static Diagnostic BadForm(SourceLocation? place, string key, string got, string form) =>
        new("BLEU1021", key, "does not have the form it needs") { Location = place, Got = got, Allowed = $"Wanted: {form}", Fix = "Correct it" };

    public static Diagnostic PoolTaken(SourceLocation? place, string key, string got, string other) =>
        new("BLEU1101", key, "shares addresses with what is not the region's")
        {
            Location = place,
            Got = got,
            Allowed = $"Taken: {other}",
            Fix = "Choose a pool that no other region has, and in which no other region's networks lie",
        };

    public static Diagnostic NoResolver(SourceLocation? place, string key) =>
        new("BLEU1108", key, "is needed in a virtual WAN: without it spokes find no private names")
        {
            Severity = DiagnosticSeverity.Warning,
            Location = place,
            Fix = "Leave the resolver enabled, or let spokes ask servers of their own",
        };

    public static Diagnostic BadPeer(SourceLocation? place, string key, string got, string problem) =>
        new("BLEU1109", key, $"cannot join the hub of that stack: it {problem}") { Location = place, Got = got, Fix = "Correct the one or the other" };

    public static Diagnostic WrongJoin(SourceLocation? place, string key, string got, string wanted, string hub) =>
        new("BLEU1111", key, $"does not fit the shape of the hub of '{hub}'") { Location = place, Got = got, Allowed = $"Allowed: '{wanted}'", Fix = $"Write join: {wanted}" };

    public static Diagnostic NotOffered(SourceLocation? place, string key, string service, string cloud) =>
        new("BLEU1110", key, $"needs {service}, which {cloud} does not offer") { Location = place, Fix = "Remove the key, or set it to false" };

    public static Diagnostic NoAdministrators(SourceLocation? place, string key) =>
        new("BLEU1112", key, "is a tier that has a public address, and nobody may come to it")
        {
            Location = place,
            Got = "Standard",
            Allowed = "Allowed: 'Premium', which can do without",
            Fix = "Choose it, or list the blocks that administrators come from under hub.bastion.administrators",
        };

    public static Diagnostic NoArchive(SourceLocation? place, string key, string archive) =>
        new("BLEU1113", key, "has nowhere to keep what it logs")
        {
            Location = place,
            Got = "true",
            Allowed = "Wanted: an archive of logs that nobody can change",
            Fix = $"Set {archive}, or remove the key",
        };

    public static Diagnostic OutsidePools(SourceLocation? place, string key, string got, string hub, IEnumerable<string> pools) =>
        new("BLEU1102", key, $"lies outside the pools of the region stack '{hub}'")
        {
            Location = place,
            Got = got,
            Allowed = Allowed(pools),
            Fix = "Choose a block in one of them; ./bleu addresses shows what is free",
        };

    private static string Allowed(IEnumerable<string> values) => "Allowed: " + Suggestions.Quoted(values);
}
