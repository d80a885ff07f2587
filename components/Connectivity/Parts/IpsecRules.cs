using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>The one IPsec policy of all connections, after ANSSI's recommendations: AES-256 in GCM, SHA-384, P-384, perfect forward secrecy.</summary>
internal static class IpsecRules
{
    /// <summary>The policy: keys of a connection live for four hours at most.</summary>
    public static Inputs.IpsecPolicyArgs Policy() => new()
    {
        IkeEncryption = IkeEncryption.GCMAES256,
        IkeIntegrity = IkeIntegrity.SHA384,
        DhGroup = DhGroup.ECP384,
        IpsecEncryption = IpsecEncryption.GCMAES256,
        IpsecIntegrity = IpsecIntegrity.GCMAES256,
        PfsGroup = PfsGroup.ECP384,
        SaLifeTimeSeconds = 14400,
        SaDataSizeKilobytes = 102400000,
    };
}
