namespace Bleu.Infra.Cli.Fleet;

/// <summary>What is printed of the plans of a fleet.</summary>
internal enum PreviewForm
{
    /// <summary>No plan, only what was counted.</summary>
    Summary,

    /// <summary>Every resource, without its inputs.</summary>
    Tree,

    /// <summary>Every resource with its inputs.</summary>
    Full,

    /// <summary>One JSON document for each plan.</summary>
    Json,
}
