namespace Bleu.Infra.Productivity;

/// <summary>What a <see cref="MailDomain"/> takes where nothing is said.</summary>
public static class MailDomainDefaults
{
    /// <summary>How long others may remember a record, in seconds: an hour, so that a mistake does not last.</summary>
    public const int Ttl = 3600;

    /// <summary>The shortest time, in seconds.</summary>
    public const int MinTtl = 60;

    /// <summary>The longest time, in seconds: a day.</summary>
    public const int MaxTtl = 86_400;

    /// <summary>What receivers do with mail that only claims to come from the domain.</summary>
    public const string DmarcPolicy = "reject";

    /// <summary>How long senders remember that mail comes over TLS alone, in seconds: a week.</summary>
    public const int MtaStsSeconds = 604_800;

    /// <summary>The longest piece of a text record, in characters.</summary>
    public const int MaxText = 255;
}
