namespace Bleu.Infra.PolicyPack.Hosting;

/// <summary>What the engine starts a pack with: flags of its own, the address of its services, and for old routes a folder.</summary>
/// <param name="Engine">The address: <c>127.0.0.1:40123</c>; nothing where none was given.</param>
internal sealed record PackArguments(string? Engine)
{
    private static readonly string[] FlagsWithValue = ["--tracing", "-tracing"];

    /// <summary>Reads the arguments. Flags that are not known are the engine's affair.</summary>
    public static PackArguments Read(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (FlagsWithValue.Contains(arguments[i]))
            {
                i++;
            }
            else if (!arguments[i].StartsWith('-') && IsAddress(arguments[i]))
            {
                return new(arguments[i]);
            }
        }

        return new((string?)null);
    }

    private static bool IsAddress(string text) =>
        text.LastIndexOf(':') is > 0 and var colon && ushort.TryParse(text.AsSpan(colon + 1), out var port) && port > 0;
}
