namespace Bleu.Infra.Cli.Output;

/// <summary>Colours text for a terminal, and leaves it alone elsewhere.</summary>
/// <param name="isOn">Whether there is a terminal that shows colours.</param>
internal sealed class Ink(bool isOn)
{
    public string Strong(string text) => Paint(text, "1");

    public string Faint(string text) => Paint(text, "2");

    public string Good(string text) => Paint(text, "32");

    public string Bad(string text) => Paint(text, "1;31");

    public string Odd(string text) => Paint(text, "33");

    private string Paint(string text, string code) => isOn && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
