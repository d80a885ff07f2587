using Bleu.Infra.Cli;
using Bleu.Infra.Cli.Replay;

// The plan that was asked for may be known already; then nothing else has to be loaded.
return PreviewMemory.TryPrint(args) ? ExitCode.Success : await CommandLine.RunAsync(args);
