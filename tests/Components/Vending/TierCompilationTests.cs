using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Bleu.Infra.Components.Tests.Vending;

/// <summary>What a tier forbids does not compile.</summary>
public sealed class TierCompilationTests
{
    private static readonly MetadataReference[] References =
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(f => f.Length > 0)
            .Select(f => MetadataReference.CreateFromFile(f)),
    ];

    [Theory]
    [InlineData("Corp")]
    [InlineData("Online")]
    [InlineData("ConfidentialCorp")]
    [InlineData("ConfidentialOnline")]
    public void HubJoin_OfATierThatJoinsHubs_Compiles(string tier) => Assert.Empty(ErrorsOf(tier));

    [Fact]
    public void HubJoin_OfAPublicNetwork_DoesNotCompile()
    {
        var errors = ErrorsOf("Public");

        Assert.Equal(["CS0311", "CS0311"], errors.Select(e => e.Id));
        Assert.All(errors, e => Assert.Contains("'Bleu.Infra.Tiers.Public' to 'Bleu.Infra.Tiers.IHubTier'", e.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static List<Diagnostic> ErrorsOf(string tier)
    {
        var source = $$"""
            using Bleu.Infra.Tiers;
            using Bleu.Infra.Vending;

            internal static class Program
            {
                internal static void Join(TieredNetwork<{{tier}}> network, HubSide hub, Pulumi.ComponentResourceOptions options)
                {
                    HubJoin.Peer("hub", network, hub, "client", options);
                    HubJoin.Connect("hub", network, hub, "client", options);
                }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "client",
            [CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return [.. compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error)];
    }
}
