namespace Bleu.Infra.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing has to be done.</summary>
    Information,

    /// <summary>Works today and is likely to hurt later.</summary>
    Warning,

    /// <summary>The command yields no result until this is mended.</summary>
    Error,
}
