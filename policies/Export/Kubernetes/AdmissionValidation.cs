namespace Bleu.Infra.Policies.Export.Kubernetes;

/// <summary>An expression that must hold.</summary>
/// <param name="Expression">The expression, in CEL.</param>
/// <param name="Message">What is said where it does not hold.</param>
public sealed record AdmissionValidation(string Expression, string Message);
