namespace Bleu.Infra.Configuration.Clients;

/// <summary>Who is billed for a subscription.</summary>
/// <param name="Kind">The kind of agreement: <c>ea</c>, <c>mca</c> or <c>mpa</c>.</param>
/// <param name="Account">The billing account.</param>
/// <param name="Section">The enrolment account (<c>ea</c>), the invoice section (<c>mca</c>) or the customer (<c>mpa</c>).</param>
/// <param name="Profile">The billing profile; of <c>mca</c> alone.</param>
public sealed record BillingSettings(string Kind, string Account, string Section, string? Profile)
{
    /// <summary>The billing scope, as Microsoft.Subscription takes it.</summary>
    public string Scope => Kind switch
    {
        "ea" => $"/providers/Microsoft.Billing/billingAccounts/{Account}/enrollmentAccounts/{Section}",
        "mca" => $"/providers/Microsoft.Billing/billingAccounts/{Account}/billingProfiles/{Profile}/invoiceSections/{Section}",
        "mpa" => $"/providers/Microsoft.Billing/billingAccounts/{Account}/customers/{Section}",
        _ => throw new InvalidOperationException($"No billing scope has the kind '{Kind}'."),
    };
}
