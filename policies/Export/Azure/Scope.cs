namespace Bleu.Infra.Policies.Export.Azure;

/// <summary>Expressions on ids.</summary>
internal static class Scope
{
    /// <summary>The subscription in an id; an empty text where it names none.</summary>
    /// <param name="id">The expression of the id.</param>
    public static string Subscription(string id) => $"if(contains(toLower(string({id})), '/subscriptions/'), first(split(last(split(toLower(string({id})), '/subscriptions/')), '/')), '')";
}
