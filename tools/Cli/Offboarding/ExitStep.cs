namespace Bleu.Infra.Cli.Offboarding;

/// <summary>A step of an exit.</summary>
/// <param name="Name">A short name.</param>
/// <param name="On">The earliest day.</param>
/// <param name="Office">The office that does it, and signs.</param>
/// <param name="Task">What is done.</param>
/// <param name="Evidence">What is kept to show it.</param>
internal sealed record ExitStep(string Name, DateOnly On, string Office, string Task, string Evidence);
