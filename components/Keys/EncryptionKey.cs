using Pulumi;
using Pulumi.AzureNative.KeyVault;
using Inputs = Pulumi.AzureNative.KeyVault.Inputs;

namespace Bleu.Infra.Keys;

/// <summary>A key in hardware, of a kind that ANSSI's rules allow, that is rotated by itself and announced before it ends.</summary>
public sealed class EncryptionKey : ComponentResource
{
    private static readonly string[] Wrapping = ["encrypt", "decrypt", "wrapKey", "unwrapKey"];
    private static readonly string[] Signing = ["sign", "verify"];

    /// <summary>Declares the key.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">
    /// Arguments are missing (BLEU5001), out of range (BLEU5002), no allowed kind of key (BLEU5151), or ends before rotation (BLEU5152).
    /// </exception>
    public EncryptionKey(string name, EncryptionKeyArgs args, ComponentResourceOptions? options = null)
        : base("bleu:keys:EncryptionKey", name, args, options)
    {
        var (algorithm, rotateDays, expiryDays) = EncryptionKeyValidator.Check(name, args);
        var attributes = new Inputs.KeyAttributesArgs { Enabled = true, Exportable = false };
        if (args.FirstExpiry is { } end)
        {
            attributes.Expires = (end.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalSeconds;
        }

        var properties = Output.Tuple(algorithm, rotateDays, expiryDays).Apply(t => Properties(t.Item1, t.Item2, t.Item3, attributes));
        var key = new Key(
            name,
            new KeyArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                VaultName = args.VaultName,
                KeyName = args.KeyName,
                Properties = properties,
                Tags = args.Tags,
            },
            new CustomResourceOptions { Parent = this });

        KeyId = key.Id;
        KeyName = key.Name;
        KeyUri = key.KeyUri;
        KeyUriWithVersion = key.KeyUriWithVersion;
        RegisterOutputs(new Dictionary<string, object?>
        {
            ["keyId"] = KeyId,
            ["keyName"] = KeyName,
            ["keyUri"] = KeyUri,
            ["keyUriWithVersion"] = KeyUriWithVersion,
        });
    }

    /// <summary>The key's ARM id: the scope of roles on it.</summary>
    [Output("keyId")]
    public Output<string> KeyId { get; private set; }

    /// <summary>The key's name in its vault.</summary>
    [Output("keyName")]
    public Output<string> KeyName { get; private set; }

    /// <summary>The key's address without a version: what follows rotation.</summary>
    [Output("keyUri")]
    public Output<string> KeyUri { get; private set; }

    /// <summary>The key's address with its version.</summary>
    [Output("keyUriWithVersion")]
    public Output<string> KeyUriWithVersion { get; private set; }

    private static Inputs.KeyPropertiesArgs Properties(KeyAlgorithm algorithm, int rotateDays, int expiryDays, Inputs.KeyAttributesArgs attributes)
    {
        var properties = new Inputs.KeyPropertiesArgs
        {
            Kty = algorithm.KeyType,
            Attributes = attributes,
            RotationPolicy = new Inputs.RotationPolicyArgs
            {
                Attributes = new Inputs.KeyRotationPolicyAttributesArgs { ExpiryTime = $"P{expiryDays}D" },
                LifetimeActions =
                {
                    Action(KeyRotationPolicyActionType.Rotate, new() { TimeAfterCreate = $"P{rotateDays}D" }),
                    Action(KeyRotationPolicyActionType.Notify, new() { TimeBeforeExpiry = $"P{KeyRules.NoticeDays}D" }),
                },
            },
        };
        if (algorithm.Size is { } size)
        {
            properties.KeySize = size;
        }
        else
        {
            properties.CurveName = algorithm.Curve ?? "";
        }

        foreach (var operation in algorithm.CanWrap ? Wrapping : Signing)
        {
            properties.KeyOps.Add(operation);
        }

        return properties;
    }

    private static Inputs.LifetimeActionArgs Action(KeyRotationPolicyActionType type, Inputs.TriggerArgs trigger) =>
        new() { Action = new Inputs.ActionArgs { Type = type }, Trigger = trigger };
}
