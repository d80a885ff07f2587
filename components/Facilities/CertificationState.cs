namespace Bleu.Infra.Facilities;

/// <summary>How far the operator of a region has come with a certification.</summary>
public enum CertificationState
{
    /// <summary>Nothing is published.</summary>
    Unknown,

    /// <summary>The operator said that it will ask for it.</summary>
    Announced,

    /// <summary>The assessment has begun.</summary>
    InProgress,

    /// <summary>It is held.</summary>
    Held,

    /// <summary>It was held, and was lost or given up.</summary>
    Withdrawn,
}
