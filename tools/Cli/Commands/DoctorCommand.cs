using System.CommandLine;
using Bleu.Infra.Cli.Doctor;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu doctor</c>: whether this machine and this project have what a deployment needs. It asks the network on request alone.</summary>
internal sealed class DoctorCommand : Command
{
    private readonly Option<bool> _online = new("--online") { Description = "Ask the clouds of the stacks, too: whether they are there, trusted, and know the tenants." };
    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document." };
    private readonly Terminal _console;

    public DoctorCommand(Terminal console)
        : base("doctor", "Check this machine and this project.")
    {
        _console = console;
        Options.Add(_online);
        Options.Add(_json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var lines = await LookAsync(new MachineGround(), Project.Find(_console), call.GetValue(_online), cancellationToken).ConfigureAwait(false);
        if (call.GetValue(_json))
        {
            JsonOutput.Write(_console, writer =>
            {
                writer.WriteStartArray();
                foreach (var line in lines)
                {
                    writer.WriteStartObject();
                    writer.WriteString("subject", line.Subject);
                    writer.WriteString("state", State(line));
                    writer.WriteString("text", line.Text);
                    writer.WriteString("code", line.Finding?.Code);
                    writer.WriteString("fix", line.Finding?.Fix);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            });
        }
        else
        {
            foreach (var line in lines)
            {
                var mark = State(line) switch { "ok" => _console.Ink.Good("ok  "), "note" => _console.Ink.Odd("note"), _ => _console.Ink.Bad("fail") };
                _console.Out.WriteLine($"{mark} {PlainText.Lines(line.Finding?.ToString() ?? $"{line.Subject}: {line.Text}")}");
            }

            _console.Out.Flush();
        }

        return lines.Any(l => l.IsBad) ? ExitCode.Findings : ExitCode.Success;
    }

    /// <summary>Everything that is looked at.</summary>
    internal static async Task<IReadOnlyList<GroundLine>> LookAsync(IGround ground, Project project, bool isOnline, CancellationToken cancellationToken)
    {
        var lines = new List<GroundLine>(await new ToolChecks(ground).RunAsync(cancellationToken).ConfigureAwait(false))
        {
            new("build of this command", IsPrecompiled() ? "precompiled" : "not precompiled: the feed has no crossgen, so it starts more slowly"),
            ground.Now >= ground.Built.AddDays(-1)
                ? new("clock", $"{ground.Now:yyyy-MM-dd HH:mm} UTC")
                : GroundLine.Of(GroundDiagnostics.WrongClock($"shows {ground.Now:yyyy-MM-dd}, which is before this command was built")),
            new("project", $"{project.Name} at {project.Root}"),
        };
        foreach (var name in project.Clouds.Names)
        {
            lines.AddRange(Try($"cloud {name}", () => project.Clouds.Get(name).DisplayName));
        }

        var settings = new List<StackSettings>();
        foreach (var name in project.Stacks.Names)
        {
            lines.AddRange(Try($"stack {name}", () =>
            {
                var check = project.Stacks.Check(name);
                settings.Add(check.Settings ?? throw new DiagnosticException(check.Findings));
                return $"{check.Settings.Cloud} {check.Settings.Region}";
            }));
        }

        lines.AddRange(new DeploymentChecks(project, DateOnly.FromDateTime(ground.Now.UtcDateTime), ground.Variable("PULUMI_BACKEND_URL")).Run());
        foreach (var group in settings.GroupBy(s => s.Cloud, StringComparer.Ordinal))
        {
            var checks = new CloudChecks(ground, project.Clouds.Get(group.Key), group.Select(s => s.TenantId).ToHashSet(StringComparer.OrdinalIgnoreCase));
            lines.AddRange(await checks.SignInAsync(cancellationToken).ConfigureAwait(false));
            lines.AddRange(isOnline ? await checks.OnlineAsync(cancellationToken).ConfigureAwait(false) : []);
        }

        return lines;
    }

    private static IEnumerable<GroundLine> Try(string subject, Func<string> look)
    {
        try
        {
            return [new(subject, look())];
        }
        catch (DiagnosticException e)
        {
            return e.Diagnostics.Select(GroundLine.Of);
        }
    }

    private static string State(GroundLine line) => line.IsBad ? "fail" : line.Finding is null ? "ok" : "note";

    private static bool IsPrecompiled() => File.Exists(Path.Combine(AppContext.BaseDirectory, "precompiled"));
}
