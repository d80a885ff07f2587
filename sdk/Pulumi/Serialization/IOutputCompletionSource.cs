namespace Pulumi.Serialization;

/// <summary>The inner end of an output property: whoever registers the resource settles it here.</summary>
internal interface IOutputCompletionSource
{
    /// <summary>The type of the value.</summary>
    Type TargetType { get; }

    /// <summary>The output that the property holds.</summary>
    IOutput Output { get; }

    /// <summary>Settles an output of text.</summary>
    void SetStringValue(string value, bool isKnown);

    /// <summary>Settles the output; its dependencies are joined by the resource itself.</summary>
    void SetValue(OutputData<object?> data);

    /// <summary>Settles the output without a value, unless it is settled already.</summary>
    void SetDefaultResult(bool isKnown);

    /// <summary>Fails the output, unless it is settled already.</summary>
    void TrySetException(Exception e);
}
