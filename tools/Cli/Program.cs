using Bleu.Infra.Cli;

return await CommandLine.RunAsync(args);
