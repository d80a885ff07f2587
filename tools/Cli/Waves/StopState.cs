namespace Bleu.Infra.Cli.Waves;

/// <summary>What a condition says of the next wave; what is worse stands later.</summary>
internal enum StopState
{
    /// <summary>It may begin.</summary>
    Go,

    /// <summary>It may not begin yet.</summary>
    Wait,

    /// <summary>It may not begin.</summary>
    Stop,
}
