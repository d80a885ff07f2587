using System.Buffers.Text;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Checks;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Kubernetes;

/// <summary>Holds single fields to their forms.</summary>
internal static class FieldCheck
{
    private const string LabelText = "at most 63 small letters, digits and hyphens, a letter or digit at both ends";
    private const string SubdomainText = "labels of small letters, digits and hyphens, separated by dots, at most 253 characters";
    private const string KeyText = "an optional domain and a slash, then at most 63 letters, digits, '-', '_' and '.', a letter or digit at both ends";
    private const string PortNameText = "at most 15 small letters, digits and hyphens, with a letter among them";
    private const string ConfigKeyText = "at most 253 letters, digits, '-', '_' and '.'";

    public static void Check(ObjectCheck check, FieldRule rule, PlanValue value, string path, string definition, bool isSecret)
    {
        isSecret |= value is PlanSecret;
        switch (value.Bare)
        {
            case PlanList list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    Check(check, rule with { Form = rule.Form == "cidrs" ? "cidr" : rule.Form }, list.Items[i], $"{path}[{i}]", definition, isSecret);
                }

                break;
            case PlanMap map:
                foreach (var (key, entry) in map.Entries)
                {
                    Entry(check, rule.Form, key, entry, ArmPath.Join(path, key), isSecret || entry is PlanSecret);
                }

                break;
            case PlanText text when !rule.Values.IsEmpty:
                if (!rule.Values.Contains(text.Text))
                {
                    check.Findings.Add(TypeDiagnostics.NotAmong(check.Subject(path), definition, ObjectCheck.Got(text, isSecret), text.Text, rule.Values));
                }

                break;
            case PlanText text:
                Text(check, rule.Form, text.Text, path, ObjectCheck.Got(text, isSecret));
                break;
            case PlanNumber number:
                Number(check, rule.Form, number.Value, path, ObjectCheck.Got(number, isSecret), definition);
                break;
        }
    }

    private static void Text(ObjectCheck check, string form, string text, string path, string? got)
    {
        var subject = check.Subject(path);
        var finding = form switch
        {
            "label" when !Syntax.IsLabel(text) => ObjectDiagnostics.Name(subject, got, LabelText),
            "subdomain" when !Syntax.IsSubdomain(text) => ObjectDiagnostics.Name(subject, got, SubdomainText),
            "env-name" when !Syntax.IsEnvironmentName(text) => ObjectDiagnostics.Name(subject, got, "printable characters without '='"),
            "label-key" when !Syntax.IsKey(text) => ObjectDiagnostics.Key(subject, "is no key of a label", got, KeyText),
            "port-name" or "port" when !Syntax.IsPortName(text) => ObjectDiagnostics.Port(subject, got, PortNameText),
            "quantity" when Syntax.Quantity(text) is null or < 0 => ObjectDiagnostics.Quantity(subject, got),
            "cidr" when !Syntax.IsBlock(text) => ObjectDiagnostics.Form(subject, got, "a block such as 10.0.0.0/16"),
            "wildcard-host" when !Syntax.IsHost(text) => ObjectDiagnostics.Form(subject, got, "a host in small letters, with '*.' before it at most"),
            "absolute-path" when !text.StartsWith('/') => ObjectDiagnostics.Form(subject, got, "a path that begins with '/'"),
            "mount-path" when text.Length == 0 || text.Contains(':') => ObjectDiagnostics.Form(subject, got, "a path without ':'"),
            "schedule" when !Syntax.IsSchedule(text) => ObjectDiagnostics.Form(subject, got, "five fields such as '0 3 * * *', or a name such as '@daily'"),
            _ => null,
        };
        if (finding is not null)
        {
            check.Findings.Add(finding);
        }
    }

    private static void Number(ObjectCheck check, string form, double number, string path, string? got, string definition)
    {
        var subject = check.Subject(path);
        var finding = form switch
        {
            "port" or "port-number" when number is < 1 or > 65535 => ObjectDiagnostics.Port(subject, got, "1 to 65535"),
            "port-number-or-zero" when number is < 0 or > 65535 => ObjectDiagnostics.Port(subject, got, "1 to 65535"),
            "not-negative" when number < 0 => TypeDiagnostics.OutOfRange(subject, definition, got, 0, null),
            "positive" when number < 1 => TypeDiagnostics.OutOfRange(subject, definition, got, 1, null),
            _ => null,
        };
        if (finding is not null)
        {
            check.Findings.Add(finding);
        }
    }

    private static void Entry(ObjectCheck check, string form, string key, PlanValue value, string path, bool isSecret)
    {
        var subject = check.Subject(path);
        if (form is "config-keys" or "base64" ? !Syntax.IsConfigKey(key) : !Syntax.IsKey(key))
        {
            check.Findings.Add(ObjectDiagnostics.Key(subject, "has a key that Kubernetes does not allow", Shown.Text(key), form is "config-keys" or "base64" ? ConfigKeyText : KeyText));
        }

        if (value.AsText is not { } text)
        {
            return;
        }

        var got = ObjectCheck.Got(value, isSecret);
        var finding = form switch
        {
            "labels" when !Syntax.IsLabelValue(text) => ObjectDiagnostics.Key(subject, "is no value of a label", got, "nothing, or " + KeyText[KeyText.IndexOf("at most", StringComparison.Ordinal)..]),
            "quantities" when Syntax.Quantity(text) is null or < 0 => ObjectDiagnostics.Quantity(subject, got),
            "base64" when !Base64.IsValid(text) => ObjectDiagnostics.Form(subject, got, "base64; plain text goes into stringData"),
            _ => null,
        };
        if (finding is not null)
        {
            check.Findings.Add(finding);
        }
    }
}
