namespace Pulumi;

/// <summary>What happens when a program turns an output into text.</summary>
internal static class OutputText
{
    private const string Message =
        "An output has no text of its own: its value may not be known yet. "
        + "Use Apply, Output.Format($\"…\") or Output.JsonSerialize to build text from it.";

    /// <summary>Warns, or throws when the environment asks for that; the text says what to do.</summary>
    public static string Refuse()
    {
        var strict = Environment.GetEnvironmentVariable("PULUMI_ERROR_OUTPUT_STRING");
        if (strict == "1" || string.Equals(strict, "true", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(Message);
        }

        if (Deployment.TryGetInternalInstance() is not null)
        {
            Log.Warn(Message);
        }

        return Message;
    }
}
