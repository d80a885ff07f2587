using System.Collections.Immutable;
using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Keys;

/// <summary>
/// The keys of one vault by owner and purpose. Every owner has at least one of its own, so that destroying an owner's keys makes its
/// data unreadable and nobody else's.
/// </summary>
public sealed class KeyHierarchy : ComponentResource
{
    private readonly SortedDictionary<string, EncryptionKey> _keys = new(StringComparer.Ordinal);
    private readonly string _subject;

    /// <summary>Declares the keys.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What they are made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), or an owner has no key (BLEU5154); see also <see cref="EncryptionKey"/>.</exception>
    public KeyHierarchy(string name, KeyHierarchyArgs args, ComponentResourceOptions? options = null)
        : base("bleu:keys:KeyHierarchy", name, args, options)
    {
        _subject = $"{nameof(KeyHierarchy)} '{name}' key";
        Check(name, args);
        foreach (var (owner, purposes) in args.Purposes.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            foreach (var purpose in purposes)
            {
                var keyName = NameOf(owner, purpose);
                _keys[keyName] = new(
                    $"{name}-{owner}-{purpose}",
                    new EncryptionKeyArgs
                    {
                        ResourceGroupName = args.ResourceGroupName,
                        VaultName = args.VaultName,
                        KeyName = keyName,
                        Algorithm = args.Algorithm,
                        RotateDays = args.RotateDays,
                        ExpiryDays = args.ExpiryDays,
                        FirstExpiry = args.FirstExpiry,
                        Tags = InputMap<string>.Merge(args.Tags, new InputMap<string> { ["keyOwner"] = owner, ["keyPurpose"] = purpose }),
                    },
                    new ComponentResourceOptions { Parent = this });
            }
        }

        KeyIds = Output.All(_keys.Values.Select(k => k.KeyId)).Apply(ids => _keys.Keys.Zip(ids).ToImmutableDictionary(p => p.First, p => p.Second));
        CryptoErase = Output.Create(args.Purposes.ToImmutableDictionary(
            p => p.Key, p => p.Value.Select(purpose => NameOf(p.Key, purpose)).ToImmutableArray()));
        RegisterOutputs(new Dictionary<string, object?> { ["keyIds"] = KeyIds, ["cryptoErase"] = CryptoErase });
    }

    /// <summary>The keys' ARM ids by name: <c>cmk-OWNER-PURPOSE</c>.</summary>
    [Output("keyIds")]
    public Output<ImmutableDictionary<string, string>> KeyIds { get; private set; }

    /// <summary>By owner, the names of the keys to destroy at the end of its contract (docs/runbooks/crypto-erase.md).</summary>
    [Output("cryptoErase")]
    public Output<ImmutableDictionary<string, ImmutableArray<string>>> CryptoErase { get; private set; }

    /// <summary>The name of a key: <c>cmk-OWNER-PURPOSE</c>.</summary>
    /// <param name="owner">The owner.</param>
    /// <param name="purpose">What the key is for.</param>
    public static string NameOf(string owner, string purpose) => $"cmk-{owner}-{purpose}";

    /// <summary>The key of an owner for a purpose.</summary>
    /// <param name="owner">The owner, as it was given.</param>
    /// <param name="purpose">The purpose, as it was given.</param>
    /// <exception cref="RunException">BLEU5003: there is no such key.</exception>
    public EncryptionKey Key(string owner, string purpose) => _keys.TryGetValue(NameOf(owner, purpose), out var key)
        ? key
        : throw new RunException(ComponentDiagnostics.NotAllowed(_subject, NameOf(owner, purpose), _keys.Keys).ToString());

    private static void Check(string name, KeyHierarchyArgs args)
    {
        new ArgumentChecks(nameof(KeyHierarchy), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.VaultName, "VaultName")
            .NotEmpty(args.Purposes.Count, "Purposes")
            .Throw();
        var without = args.Purposes.Where(p => p.Value is null or []).Select(p => KeyDiagnostics.OwnerWithoutKey($"{nameof(KeyHierarchy)} '{name}' owner '{p.Key}'")).ToList();
        if (without.Count > 0)
        {
            throw new RunException(string.Join('\n', without));
        }
    }
}
