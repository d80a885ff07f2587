using Bleu.Infra.Naming;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class ResourceNamesExample
{
    public static string[] Declare()
    {
        // <example>
        var naming = new NamingArgs { Stem = ResourceNames.Stem("hub", "bleuc"), Seed = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10" };
        var network = ResourceNames.Of(NamingRule.VirtualNetwork, naming);
        var address = ResourceNames.Of(NamingRule.PublicIp, naming, "afw");
        var vault = ResourceNames.Of(NamingRule.KeyVault, naming);
        // </example>
        return [network, address, vault];
    }
}
