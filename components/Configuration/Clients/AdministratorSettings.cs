namespace Bleu.Infra.Configuration.Clients;

/// <summary>A group of Entra that administers a service.</summary>
/// <param name="Group">Its object id, a GUID.</param>
/// <param name="Name">Its name, which the database shows.</param>
public sealed record AdministratorSettings(string Group, string Name);
