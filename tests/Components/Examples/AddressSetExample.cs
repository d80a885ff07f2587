using Bleu.Infra.Networking;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class AddressSetExample
{
    public static string Next()
    {
        // <example>
        var pool = Cidr.Parse("10.32.0.0/12");
        var taken = new[] { Cidr.Parse("10.32.0.0/22"), Cidr.Parse("10.32.8.0/21") };
        var free = AddressSet.Of(pool).Subtract(AddressSet.Of(taken));
        var next = free.TryFind(22, out var block) ? block.ToString() : "no room";
        // </example>
        return next;
    }
}
