namespace Pulumi;

/// <summary>Notices that a program waits for itself: nothing goes on outside it, nothing changes, and yet it has not ended.</summary>
internal sealed class StallWatch(OutsideWork outside)
{
    /// <summary>How often to look; a program that ends sooner is never looked at.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private const int LooksUntilCertain = 4;
    private const int MostNames = 10;

    private int _changes = -1;
    private int _quietLooks;

    /// <summary>Looks once.</summary>
    /// <returns>Whether nothing has happened for so many looks that nothing will.</returns>
    public bool IsStalled()
    {
        var changes = outside.Changes;
        var isQuiet = outside.IsNone && changes == _changes && ThreadPool.PendingWorkItemCount == 0;
        _changes = changes;
        _quietLooks = isQuiet ? _quietLooks + 1 : 0;
        return _quietLooks >= LooksUntilCertain;
    }

    /// <summary>Says which resources wait.</summary>
    public static RunException Report(IReadOnlyCollection<string> waiting)
    {
        if (waiting.Count == 0)
        {
            return new("The program cannot end: it waits for values that nothing computes any more, most likely because they wait for each other.");
        }

        var names = string.Join(", ", waiting.Order(StringComparer.Ordinal).Take(MostNames));
        var more = waiting.Count > MostNames ? $" and {waiting.Count - MostNames} more" : "";
        return new(
            $"The program cannot end: {names}{more} wait for values that nothing computes any more, most likely because they wait for each other. "
            + "Remove one of the dependencies between them.");
    }
}
