using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class GatewayAndDatabaseTlsTests : RuleTests<GatewayAndDatabaseTls>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("network:ApplicationGateway", "sslPolicy.minProtocolVersion", "TLSv1_0", "sslPolicy.minProtocolVersion is 'TLSv1_0'; it must be 'TLSv1_2' or 'TLSv1_3'"),
        Broken.By("network:ApplicationGateway", "httpListeners[0].protocol", "Http", "httpListeners[0].protocol is 'Http'; it must be 'Https'"),
        Broken.By("dbformysql:Configuration", "value", "OFF", "value is 'OFF'; it must be 'ON'"),
    ];
}
