using Bleu.Infra.PolicyPack.Hosting;
using Bleu.Infra.SamplePacks;

// The engine hands its environment on, and nothing else that could say which pack is meant.
var name = Environment.GetEnvironmentVariable("SAMPLE_PACK") ?? "";
return await PackHost.RunAsync(() => SamplePacks.Create(name), args);
