using System.Text.Json;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Shapes;

/// <summary>A private IPv4 block.</summary>
/// <param name="description">What it means.</param>
/// <param name="widest">The shortest prefix, in bits.</param>
/// <param name="narrowest">The longest prefix, in bits.</param>
/// <param name="mayBeShared">Whether it may lie in the block that RFC 6598 shares, which no network of a cloud has.</param>
internal sealed class AddressSpaceShape(string description, int widest, int narrowest, bool mayBeShared = false) : Shape(description)
{
    public override string Form => $"a private IPv4 block from /{widest} to /{narrowest} such as 10.16.0.0/20";

    protected override void CheckValue(string key, ConfigNode node, List<Diagnostic> findings)
    {
        if (TextOf(key, node, findings) is not { } text)
        {
            return;
        }

        if (!Cidr.TryParse(text, out var block, out var problem))
        {
            findings.Add(ConfigurationDiagnostics.BadAddressSpace(node.Location, key, text, problem));
        }
        else if (!block.IsPrivate && !(mayBeShared && block.IsShared))
        {
            var why = mayBeShared ? "is neither private by RFC 1918 nor shared by RFC 6598" : "is not private by RFC 1918";
            findings.Add(ConfigurationDiagnostics.BadAddressSpace(node.Location, key, text, why));
        }
        else if (block.Prefix < widest || block.Prefix > narrowest)
        {
            findings.Add(ConfigurationDiagnostics.OutOfRange(node.Location, key, text, $"/{widest} to /{narrowest}"));
        }
    }

    public override void WriteKeywords(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteString("pattern", @"^[0-9]{1,3}(\.[0-9]{1,3}){3}/[0-9]{1,2}$");
    }
}
