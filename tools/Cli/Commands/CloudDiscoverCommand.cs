using System.CommandLine;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu cloud discover</c>: asks a Resource Manager host for its cloud's endpoints.</summary>
internal sealed class CloudDiscoverCommand : Command
{
    private readonly Argument<string?> _host = new("HOST") { Description = "The Resource Manager host, or a URL of it; not with --policies.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _cloud = new("--cloud") { Description = "The cloud that the values belong to; without it the one with that host.", HelpName = "NAME" };
    private readonly Option<string?> _out = new("--out") { Description = "The file to write; without it the project's own for the cloud.", HelpName = "FILE" };
    private readonly Option<string?> _policies = new("--policies") { Description = "An export of the cloud's built-in policies, to be imported instead.", HelpName = "FILE" };
    private readonly Terminal _console;

    public CloudDiscoverCommand(Terminal console)
        : base("discover", "Read the endpoints of a cloud from its Resource Manager and write an override file.")
    {
        _console = console;
        Arguments.Add(_host);
        Options.Add(_cloud);
        Options.Add(_out);
        Options.Add(_policies);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var project = Project.Find(_console);
        if (call.GetValue(_policies) is { } export)
        {
            return Import(project, export, call.GetValue(_cloud), call.GetValue(_out));
        }

        var address = MetadataDiscovery.Address(call.GetValue(_host) ?? "");
        var cloud = call.GetValue(_cloud) ?? project.Clouds.Resolve(address.Host).Name;
        using var client = MetadataDiscovery.CreateClient();
        var json = await MetadataDiscovery.ReadAsync(client, address, cloud, cancellationToken).ConfigureAwait(false);
        var path = call.GetValue(_out) ?? Path.Combine(project.Root, "stacks", "config", "clouds", cloud + ".json");
        AtomicFile.Write(_console.Full(path), stream => stream.Write(json));
        _console.Out.WriteLine($"wrote {path}");
        _console.Out.Flush();
        return ExitCode.Success;
    }

    private int Import(Project project, string export, string? name, string? file)
    {
        var cloud = project.Clouds.Resolve(name ?? "").Name;
        var path = file ?? Path.Combine(project.Root, "stacks", "config", "clouds", cloud + ".json");
        var (content, count) = PolicyExport.Merge(_console.Full(export), cloud, File.Exists(_console.Full(path)) ? File.ReadAllBytes(_console.Full(path)) : null);
        AtomicFile.Write(_console.Full(path), stream => stream.Write(content));
        _console.Out.WriteLine($"wrote {path}: {count} built-in policies");
        _console.Out.Flush();
        return ExitCode.Success;
    }
}
