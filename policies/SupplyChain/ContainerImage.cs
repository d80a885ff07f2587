namespace Bleu.Infra.Policies.SupplyChain;

/// <summary>The name of an image: <c>HOST/PATH:TAG@sha256:DIGEST</c>.</summary>
/// <param name="Text">The name as it was written.</param>
internal sealed record ContainerImage(string Text)
{
    /// <summary>The registry's host; that of the public registry where the name has none.</summary>
    public string Host
    {
        get
        {
            var slash = Text.IndexOf('/', StringComparison.Ordinal);
            var first = slash < 0 ? "" : Text[..slash];
            return first.AsSpan().ContainsAny('.', ':') || first == "localhost" ? first : "docker.io";
        }
    }

    /// <summary>Whether it is pinned by a digest.</summary>
    public bool IsPinned
    {
        get
        {
            const string mark = "@sha256:";
            var at = Text.IndexOf(mark, StringComparison.Ordinal);
            return at > 0 && Text.Length - at - mark.Length == 64 && Text.AsSpan(at + mark.Length).IndexOfAnyExcept("0123456789abcdef") < 0;
        }
    }
}
