using Bleu.Infra.PolicyPack.Catalogue;
using Bleu.Infra.PolicyPack.Hosting;

return await PackHost.RunAsync(SovereignPack.Create, args);
