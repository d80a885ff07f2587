using System.Collections.Immutable;
using Bleu.Infra.PolicyPack.Model;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Serving;

/// <summary>
/// Lets policies judge. A policy that throws is a mandatory violation of that policy alone: an error of the call would end the
/// whole deployment, and silence would let it pass.
/// </summary>
internal sealed class Judge(PackServices services)
{
    public AnalyzeResponse Analyze(AnalyzeRequest request, PackSettings settings, PackStack stack, CancellationToken cancellation)
    {
        var resource = WireResources.Read(request);
        var policies = settings.For(request.Type);
        var response = new AnalyzeResponse();
        var call = new PackCall();
        response.NotApplicable.AddRange(policies.Others);
        foreach (var policy in policies.Covering)
        {
            cancellation.ThrowIfCancellationRequested();
            Run(policy, settings.Of(policy), Around(policy, settings, stack, call), request.Urn, response, (run, report) => policy.Judge(resource, run, report));
        }

        return response;
    }

    public AnalyzeResponse AnalyzeStack(AnalyzeStackRequest request, PackSettings settings, PackStack stack, CancellationToken cancellation)
    {
        ImmutableArray<PackResource> resources = [.. request.Resources.Select(WireResources.Read)];
        var response = new AnalyzeResponse();
        var call = new PackCall();
        foreach (var policy in settings.StackPolicies)
        {
            cancellation.ThrowIfCancellationRequested();
            Run(policy, settings.Of(policy), Around(policy, settings, stack, call), "", response, (run, report) => policy.Judge(resources, run, report));
        }

        return response;
    }

    public RemediateResponse Remediate(AnalyzeRequest request, PackSettings settings, PackStack stack, CancellationToken cancellation)
    {
        var response = new RemediateResponse();
        var mended = request;
        foreach (var policy in settings.Mending)
        {
            cancellation.ThrowIfCancellationRequested();
            if (policy.Covers(request.Type) && Mend(policy, mended, settings, stack) is { } remediation)
            {
                response.Remediations.Add(remediation);

                // Each answer replaces all inputs, so the next one has to hold what this one has mended.
                mended = remediation.Properties is null ? mended : new(mended) { Properties = remediation.Properties };
            }
        }

        return response;
    }

    private static PackRun Around(PackPolicy policy, PackSettings settings, PackStack stack, PackCall call) =>
        new(stack, settings.Of(policy).Properties, call) { ConfigOf = settings.ConfigOf };

    private Remediation? Mend(ResourcePackPolicy policy, AnalyzeRequest request, PackSettings settings, PackStack stack)
    {
        var remediation = new Remediation
        {
            PolicyName = policy.Name,
            PolicyPackName = services.Pack.Name,
            PolicyPackVersion = services.Pack.Version,
            Description = policy.Description,
        };
        try
        {
            if (policy.Remedy(WireResources.Read(request), Around(policy, settings, stack, new())) is not { } remedy)
            {
                return null;
            }

            remediation.Diagnostic = remedy.Problem ?? "";
            var properties = request.Properties?.Clone() ?? new Struct();
            foreach (var (path, value) in remedy.Values)
            {
                if (!WireRemedy.Apply(properties, path, value))
                {
                    remediation.Diagnostic = $"{path} cannot be set: what it lies in is not known yet.";
                }
            }

            if (remediation.Diagnostic.Length == 0)
            {
                remediation.Properties = properties;
            }
        }
        catch (Exception e)
        {
            remediation.Diagnostic = Failure(policy, request.Urn, e);
        }

        return remediation;
    }

    private void Run(PackPolicy policy, PolicySetting setting, PackRun run, string urn, AnalyzeResponse response, Action<PackRun, PackReport> judge)
    {
        var report = new PackReport();
        try
        {
            judge(run, report);
        }
        catch (Exception e)
        {
            report = new();
            report.Violation(Failure(policy, urn, e), level: EnforcementLevel.Mandatory);
        }

        foreach (var (message, about) in report.Notes)
        {
            services.Log.Write(LogSeverity.Info, message, about);
        }

        if (report.NotApplicableReason is { } reason && report.Diagnostics.Count == 0)
        {
            response.NotApplicable.Add(new PolicyNotApplicable { PolicyName = policy.Name, Reason = reason });
        }

        foreach (var diagnostic in report.Diagnostics)
        {
            diagnostic.PolicyName = policy.Name;
            diagnostic.PolicyPackName = services.Pack.Name;
            diagnostic.PolicyPackVersion = services.Pack.Version;
            diagnostic.Description = policy.Description;
            diagnostic.EnforcementLevel = Effective(diagnostic.EnforcementLevel, setting.Level ?? policy.Level);
            diagnostic.Severity = diagnostic.Severity == PolicySeverity.Unspecified ? policy.Severity : diagnostic.Severity;
            response.Diagnostics.Add(diagnostic);
        }
    }

    // What could be mended and still is wrong stands in the way; a level that a finding has by itself never makes a policy stricter
    // than it is set.
    private static EnforcementLevel Effective(EnforcementLevel found, EnforcementLevel set)
    {
        var level = found == PackReport.Undecided ? set : found;
        return level == EnforcementLevel.Remediate ? EnforcementLevel.Mandatory : level;
    }

    // The message goes to people, what it was to whoever asks for details: values of the resource may stand in it.
    private string Failure(PackPolicy policy, string urn, Exception e)
    {
        services.Log.Write(LogSeverity.Debug, $"{policy.Name}: {e.GetType().FullName}{Environment.NewLine}{e.StackTrace}", urn);
        return $"{policy.Name} could not judge: {e.GetType().Name}. The other policies were judged.";
    }
}
