namespace Bleu.Infra.PolicyPack.Model;

/// <summary>One call of the engine. What its policies need in another form is made once for all of them.</summary>
public sealed class PackCall
{
    private object? _shared;

    /// <summary>What the first policy of the call that asked has made.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="make">Makes it.</param>
    public T Share<T>(Func<T> make)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(make);
        if (_shared is T known)
        {
            return known;
        }

        var made = make();
        _shared = made;
        return made;
    }
}
