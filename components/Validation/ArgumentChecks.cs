using Bleu.Infra.Diagnostics;
using Pulumi;

namespace Bleu.Infra.Validation;

/// <summary>Collects what is wrong with the arguments of a component, and says it all at once.</summary>
/// <param name="component">The component's type: <c>KeyVault</c>.</param>
/// <param name="name">The name given by the program.</param>
internal sealed class ArgumentChecks(string component, string name)
{
    private readonly List<Diagnostic> _findings = [];

    /// <summary>Notes an argument that must be given and is not.</summary>
    public ArgumentChecks Required(object? value, string argument)
    {
        if (value is null or "")
        {
            _findings.Add(ComponentDiagnostics.Missing(Subject(argument)));
        }

        return this;
    }

    /// <summary>Notes a list argument that must hold something and does not.</summary>
    public ArgumentChecks NotEmpty(int count, string argument) => Required(count > 0 ? argument : null, argument);

    /// <summary>Notes a number that is outside its range.</summary>
    public ArgumentChecks Within(int value, string argument, int min, int max) => value >= min && value <= max
        ? this
        : Note(ComponentDiagnostics.OutOfRange(Subject(argument), value.ToString(), $"{min} to {max}"));

    /// <summary>Notes a word, known at once, that is none of the allowed ones.</summary>
    public ArgumentChecks Word(string? word, string argument, params string[] allowed)
    {
        if (!allowed.Contains(word))
        {
            _findings.Add(ComponentDiagnostics.NotAllowed(Subject(argument), word ?? "", allowed));
        }

        return this;
    }

    /// <summary>Notes what the component itself found.</summary>
    public ArgumentChecks Note(Diagnostic finding)
    {
        _findings.Add(finding);
        return this;
    }

    /// <summary>Ends the program when something was noted.</summary>
    /// <exception cref="RunException">The message holds every diagnostic.</exception>
    public void Throw()
    {
        if (_findings.Count > 0)
        {
            throw new RunException(string.Join('\n', _findings));
        }
    }

    /// <summary>A number that ends the program once it is known to be outside its range.</summary>
    public Output<int> InRange(Input<int> value, string argument, int min, int max) => value.Apply(number =>
        number >= min && number <= max
            ? number
            : throw new RunException(ComponentDiagnostics.OutOfRange(Subject(argument), number.ToString(), $"{min} to {max}").ToString()));

    /// <summary>A text that ends the program once it is known to be none of the allowed ones.</summary>
    public Output<string> OneOf(Input<string> value, string argument, params string[] allowed) => value.Apply(text =>
        allowed.Contains(text)
            ? text
            : throw new RunException(ComponentDiagnostics.NotAllowed(Subject(argument), text, allowed).ToString()));

    private string Subject(string argument) => $"{component} '{name}' {argument}";
}
