namespace Bleu.Infra.Configuration.Kinds;

/// <summary>The kinds of stacks. A new kind is a class of its own and a line here.</summary>
internal static class StackKinds
{
    public const string Region = "region";
    public const string Client = "client";
    public const string Platform = "platform";
    public static readonly string[] Names = [Region, Client, Platform];

    private static readonly StackKind[] All = [new RegionKind(), new ClientKind(), new PlatformKind()];

    /// <summary>The kind of a name; nothing when there is no such kind.</summary>
    public static StackKind? Find(string? name) => Array.Find(All, k => k.Name == name);

    /// <summary>Every key that some kind knows.</summary>
    public static IEnumerable<Shapes.Field> AllFields => All.SelectMany(k => k.Fields).DistinctBy(f => f.Name);
}
