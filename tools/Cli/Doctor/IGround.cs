namespace Bleu.Infra.Cli.Doctor;

/// <summary>The machine that a check looks at.</summary>
internal interface IGround
{
    /// <summary>The time by the machine's clock.</summary>
    DateTimeOffset Now { get; }

    /// <summary>When the command was built; no clock that is right shows an earlier time.</summary>
    DateTimeOffset Built { get; }

    /// <summary>A variable of the environment; nothing where it is not set or empty.</summary>
    string? Variable(string name);

    /// <summary>Whether a folder is there.</summary>
    bool HasFolder(string path);

    /// <summary>What a program writes to its output; nothing where it is not there or refuses.</summary>
    Task<string?> RunAsync(string program, string[] arguments, CancellationToken cancellationToken);

    /// <summary>Asks a host.</summary>
    Task<HostAnswer> AskAsync(Uri address, CancellationToken cancellationToken);
}
