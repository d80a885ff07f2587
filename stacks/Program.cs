using Bleu.Infra.Stacks;
using Pulumi;

return await Deployment.RunAsync(StackProgram.BuildAsync);
