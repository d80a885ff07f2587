using System.CommandLine;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu doctor</c>: whether this machine and this project have what they need. It asks no network.</summary>
internal sealed class DoctorCommand : Command
{
    public DoctorCommand(Terminal console)
        : base("doctor", "Check this machine and this project.") =>
        SetAction((_, cancellationToken) => RunAsync(console, cancellationToken));

    private static async Task<int> RunAsync(Terminal console, CancellationToken cancellationToken)
    {
        var ok = true;
        var sdk = await Tool.VersionAsync("dotnet", "--version", cancellationToken).ConfigureAwait(false);
        Say(sdk?.StartsWith("10.", StringComparison.Ordinal) == true, ".NET SDK", sdk ?? "not found", "install the .NET 10 SDK");
        Say(true, "build of this command", IsPrecompiled() ? "precompiled" : "not precompiled: the feed has no crossgen, so it starts more slowly", "");
        await OptionalAsync("pulumi", "version", "needed for 'pulumi up' alone").ConfigureAwait(false);
        await OptionalAsync("git", "--version", "needed for contributions alone").ConfigureAwait(false);
        var project = Project.Find();
        Say(true, "project", $"{project.Name} at {project.Root}", "");
        foreach (var name in project.Clouds.Names)
        {
            Check($"cloud {name}", () => project.Clouds.Get(name).DisplayName);
        }

        foreach (var name in project.Stacks.Names)
        {
            Check($"stack {name}", () => project.Stacks.Check(name) is { Settings: { } settings }
                ? $"{settings.Cloud} {settings.Region}"
                : throw new DiagnosticException(project.Stacks.Check(name).Findings));
        }

        console.Out.Flush();
        return ok ? ExitCode.Success : ExitCode.Findings;

        async Task OptionalAsync(string tool, string argument, string use)
        {
            var version = await Tool.VersionAsync(tool, argument, cancellationToken).ConfigureAwait(false);
            Say(true, tool, version ?? $"not found; {use}", "");
        }

        void Check(string subject, Func<string> look)
        {
            try
            {
                Say(true, subject, look(), "");
            }
            catch (DiagnosticException e)
            {
                Say(false, subject, string.Join('\n', e.Diagnostics), "see the pages under docs/diagnostics");
            }
        }

        void Say(bool good, string subject, string finding, string fix)
        {
            ok &= good;
            var mark = good ? console.Ink.Good("ok  ") : console.Ink.Bad("fail");
            console.Out.WriteLine(good ? $"{mark} {subject}: {finding}" : $"{mark} {subject}: {finding}; {fix}");
        }
    }

    private static bool IsPrecompiled() => File.Exists(Path.Combine(AppContext.BaseDirectory, "precompiled"));
}
