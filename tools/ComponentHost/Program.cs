using Bleu.Infra.ComponentHost;
using Bleu.Infra.ComponentHost.Schema;
using Pulumi.Experimental.Provider;

var catalogue = ComponentCatalogue.OfComponents();
if (args is ["schema"])
{
    // The schema goes to standard output, for generators of SDKs; what is left out of it goes to standard error.
    foreach (var problem in catalogue.Problems)
    {
        await Console.Error.WriteLineAsync(problem.ToString());
    }

    await Console.Out.WriteLineAsync(PackageSchema.Write(catalogue));
    return 0;
}

await Provider.Serve(args, ComponentCatalogue.Version, _ => new BleuProvider(catalogue), CancellationToken.None);
return 0;
