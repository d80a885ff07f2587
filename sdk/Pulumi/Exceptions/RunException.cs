namespace Pulumi;

/// <summary>A mistake of the program's user: its message is shown alone, without a stack trace.</summary>
public class RunException : Exception
{
    /// <summary>Carries the message to show.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public RunException(string message)
        : base(message)
    {
    }

    /// <summary>Carries the message to show and what led to it.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">What led to it.</param>
    public RunException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says that properties of a stack are marked as outputs and are none.</summary>
    /// <param name="outputAttributeNames">The properties.</param>
    public static RunException OutputsHaveIncorrectType(IEnumerable<string> outputAttributeNames) =>
        new($"Output(s) {Quoted(outputAttributeNames)} have incorrect type: [Output] properties of a stack must be of type Output<T>.");

    internal static RunException OutputsWithoutValue(IEnumerable<string> names) =>
        new($"Output(s) {Quoted(names)} have no value assigned. [Output] attributed properties must be assigned inside Stack constructor.");

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"'{n}'"));
}
