using Bleu.Infra;
using Bleu.Infra.Programs;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// One assembly for the tests and for the programs that they start.
return SamplePrograms.AreMeant(args) ? await SamplePrograms.RunAsync(args)
    : args.Any(a => a is "--server" or "--internal-msbuild-node") ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await ConsoleRunner.Run(args);
