namespace Bleu.Infra.Sdk.Tests.Serialization;

/// <summary>An enumeration of the language.</summary>
internal enum ThingLevel
{
    Low = 1,
    High = 2,
}
