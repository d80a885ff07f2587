using System.Text.RegularExpressions;
using Bleu.Infra.Configuration.Shapes;

namespace Bleu.Infra.Configuration.GitOps;

/// <summary>
/// The forms of texts that end up in pipelines. None of them admits white space, quotes, dollars or braces, so no value can be
/// taken for an expression of a forge or for a command of a shell.
/// </summary>
internal static class GitOpsTexts
{
    private const string Host = @"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*";

    public static TextShape Label(string description) => Of(description, "1 to 63 letters, digits, dots, hyphens and underscores", "[A-Za-z0-9][A-Za-z0-9._-]{0,62}");

    public static TextShape Branch(string description) => Of(description, "a branch such as main or release/next", "[A-Za-z0-9][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+)*");

    public static TextShape Repository(string description) => Of(description, "a repository with its group such as platform/landing-zones", "[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

    public static TextShape HostName(string description) => Of(description, "a host name", Host);

    public static TextShape Address(string description) => Of(description, "an address that begins with https://", $"https://{Host}(:[0-9]{{1,5}})?(/[A-Za-z0-9._~-]+)*/?");

    public static TextShape Audience(string description) => Of(description, "an audience such as api://name", "[A-Za-z][A-Za-z0-9+.-]*://[A-Za-z0-9._~:/-]{1,200}");

    public static TextShape Image(string description) => Of(
        description,
        "an image with its digest such as host/name@sha256:<64 digits>",
        $"{Host}(:[0-9]{{1,5}})?(/[a-z0-9]+([._-][a-z0-9]+)*)+@sha256:[0-9a-f]{{64}}");

    public static TextShape Account(string description) => Of(description, "3 to 24 lower-case letters and digits", "[a-z0-9]{3,24}");

    public static TextShape Container(string description) => Of(description, "3 to 63 lower-case letters, digits and single hyphens", "(?=[a-z0-9-]{3,63}$)[a-z0-9]+(-[a-z0-9]+)*");

    public static TextShape Identifier(string description) => Of(description, "letters, digits and underscores", "[A-Za-z_][A-Za-z0-9_]{0,62}");

    public static TextShape VaultPattern(string description) => Of(description, "the name of a vault in which {stack} stands for the stack", @"[A-Za-z][A-Za-z0-9-]{0,20}(\{stack\}[A-Za-z0-9-]{0,20})?");

    public static TextShape Key(string description) => Of(description, "1 to 127 letters, digits and hyphens", "[A-Za-z0-9-]{1,127}");

    public static TextShape Schedule(string description) => Of(description, "five fields of cron such as 17 3 * * *", @"[0-9*,/-]{1,20}( [0-9*,/-]{1,20}){4}");

    public static TextShape AbsolutePath(string description) => Of(description, "an absolute path", "(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

    public static TextShape RelativePath(string description) => Of(description, "a path inside the repository", "[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private static TextShape Of(string description, string form, string pattern)
    {
        var test = new Regex($"^(?:{pattern})\\z", RegexOptions.CultureInvariant);
        return new(description, form, $"^(?:{pattern})$", text => text.Length <= 300 && test.IsMatch(text));
    }
}
