namespace Bleu.Infra.Networking;

/// <summary>What a line of an <see cref="AddressPlan"/> stands for.</summary>
public enum AddressLevel
{
    /// <summary>Addresses set aside; networks are cut from them.</summary>
    Pool,

    /// <summary>The address space of one network. No two networks of a cloud share an address.</summary>
    Network,

    /// <summary>A part of a network.</summary>
    Subnet,
}
