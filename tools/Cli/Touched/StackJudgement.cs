using System.Text.Json;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Touched;

/// <summary>What the configuration of a stack comes to, beside that of all others: its settings, or what is wrong with it.</summary>
/// <param name="Settings">The settings; nothing when something is wrong.</param>
/// <param name="Text">Settings and findings as text, to be compared.</param>
internal sealed record StackJudgement(StackSettings? Settings, string Text)
{
    /// <summary>The judgement of a stack; nothing where there is no such stack.</summary>
    public static StackJudgement? Of(StackFolder folder, string stack)
    {
        if (!folder.Names.Contains(stack))
        {
            return null;
        }

        try
        {
            var (settings, findings) = folder.Check(stack);
            var bound = settings is null ? "" : JsonSerializer.Serialize(settings, settings.GetType());
            return new(settings, string.Join('\n', findings.Select(f => f.ToString()).Prepend(bound)));
        }
        catch (DiagnosticException e)
        {
            return new(null, e.Message);
        }
    }
}
