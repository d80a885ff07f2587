using Bleu.Infra.ComponentHost.Schema;
using Pulumi;
using Pulumi.Experimental.Provider;

namespace Bleu.Infra.ComponentHost;

/// <summary>Serves the components under their own type tokens, so that a resource has the same URN whatever language declares it.</summary>
/// <param name="catalogue">The components.</param>
public sealed class BleuProvider(ComponentCatalogue catalogue)
    : ComponentProvider(catalogue.Assembly, new Metadata(ComponentCatalogue.Package, null, ComponentCatalogue.Version), [.. catalogue.Components.Values])
{
    private readonly Lazy<string> _schema = new(() => PackageSchema.Write(catalogue));

    /// <inheritdoc />
    public override Task<GetSchemaResponse> GetSchema(GetSchemaRequest request, CancellationToken ct) =>
        Task.FromResult(new GetSchemaResponse { Schema = _schema.Value });

    /// <inheritdoc />
    /// <exception cref="RunException">The package has no such component (BLEU9102).</exception>
    public override Task<ConstructResponse> Construct(ConstructRequest request, CancellationToken ct) =>
        catalogue.Components.ContainsKey(request.Type)
            ? base.Construct(request, ct)
            : throw new RunException(ComponentHostDiagnostics.UnknownComponent(request.Type, catalogue.Components.Keys).ToString());
}
