namespace Pulumi.Serialization.Readers;

/// <summary>One value being read: what was found out so far, and why the last part did not fit.</summary>
/// <param name="warn">Takes what does not fit.</param>
internal sealed class Reading(Action<string> warn)
{
    public WireFacts Facts { get; } = new();

    public string Error { get; private set; } = "";

    public void Warn() => warn(Error);

    /// <summary>Notes why a part does not fit.</summary>
    public bool Fail(string error)
    {
        Error = error;
        return false;
    }
}
