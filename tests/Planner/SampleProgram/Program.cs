using Bleu.Infra.Planner.SampleProgram;
using Pulumi;

return await Deployment.RunAsync(Sample.DeclareAsync);
