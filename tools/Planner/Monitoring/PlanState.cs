using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Monitoring;

/// <summary>What has been registered so far. Safe to use from many threads.</summary>
internal sealed class PlanState
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, PlannedResource> _byUrn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlannedResource> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<Diagnostic> _said = [];

    /// <summary>The URN of the stack's root resource; empty until it is registered.</summary>
    public string Root { get; private set; } = "";

    /// <summary>The stack's outputs.</summary>
    public PlanMap Outputs { get; private set; } = PlanMap.Empty;

    /// <summary>Adds a resource unless its URN is taken.</summary>
    public bool TryAdd(PlannedResource resource)
    {
        lock (_gate)
        {
            if (!_byUrn.TryAdd(resource.Urn, resource))
            {
                return false;
            }

            if (resource.Id is { } id)
            {
                _byId[id] = resource;
            }

            if (resource.Type == Urns.StackType && resource.Parent.Length == 0)
            {
                Root = resource.Urn;
            }

            return true;
        }
    }

    public PlannedResource? Find(string urn)
    {
        lock (_gate)
        {
            return _byUrn.GetValueOrDefault(urn);
        }
    }

    public PlannedResource? FindById(string id)
    {
        lock (_gate)
        {
            return _byId.GetValueOrDefault(id);
        }
    }

    /// <summary>Completes a component, or the stack, with its outputs.</summary>
    public void Complete(string urn, PlanMap outputs)
    {
        lock (_gate)
        {
            if (urn == Root)
            {
                Outputs = outputs;
            }

            if (_byUrn.TryGetValue(urn, out var resource))
            {
                _byUrn[urn] = resource with { Outputs = outputs };
            }
        }
    }

    /// <summary>Notes a finding once.</summary>
    public void Report(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            if (_said.Add(diagnostic))
            {
                _diagnostics.Add(diagnostic);
            }
        }
    }

    /// <summary>The findings: errors first, otherwise by code and subject, whatever order threads ran in.</summary>
    public ImmutableArray<Diagnostic> Findings()
    {
        lock (_gate)
        {
            return
            [
                .. _diagnostics
                    .OrderByDescending(d => d.Severity)
                    .ThenBy(d => d.Code, StringComparer.Ordinal)
                    .ThenBy(d => d.Subject, StringComparer.Ordinal)
                    .ThenBy(d => d.Problem, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>The resources: parents before their children, siblings in the order of their URNs.</summary>
    public ImmutableArray<PlannedResource> Resources()
    {
        lock (_gate)
        {
            return StableOrder.Of(_byUrn);
        }
    }
}
