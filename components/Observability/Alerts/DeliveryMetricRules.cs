using System.Collections.Immutable;

namespace Bleu.Infra.Observability.Alerts;

/// <summary>Alerts on metrics of what spreads load: balancers, application gateways, front doors, traffic managers.</summary>
internal static class DeliveryMetricRules
{
    public static ImmutableArray<MetricRule> All { get; } =
    [
        new("balancer-data-path", "Deploy_ALB_DataPathAvailability_Alert", "Microsoft.Network/loadBalancers", "VipAvailability", "Average", "LessThan", 90, 0, 5, 1),
        new("balancer-global-backend", "Deploy_ALB_GlobalBackendAvailability_Alert", "Microsoft.Network/loadBalancers", "GlobalBackendAvailability", "Average", "LessThan", 90, 0, 5, 1) { OnRequest = "only cross-region balancers have the metric" },
        new("balancer-probes", "Deploy_ALB_HealthProbeStatus_Alert", "Microsoft.Network/loadBalancers", "DipAvailability", "Average", "LessThan", 90, 2, 5, 1),
        new("balancer-snat-ports", "Deploy_ALB_UsedSNATPorts_Alert", "Microsoft.Network/loadBalancers", "UsedSnatPorts", "Average", "GreaterThan", 900, 1, 5, 1),
        new("app-gateway-time", "Deploy_AG_ApplicationGatewayTotalTime_Alert", "Microsoft.Network/applicationGateways", "ApplicationGatewayTotalTime", "Average", "GreaterThan", null, 2, 5, 1),
        new("app-gateway-backend-time", "Deploy_AG_BackendLastByteResponseTime_Alert", "Microsoft.Network/applicationGateways", "BackendLastByteResponseTime", "Average", "GreaterThan", null, 2, 5, 1),
        new("app-gateway-capacity", "Deploy_AG_CapacityUnits_Alert", "Microsoft.Network/applicationGateways", "CapacityUnits", "Average", "GreaterThan", 75, 2, 5, 1),
        new("app-gateway-compute", "Deploy_AG_ComputeUnits_Alert", "Microsoft.Network/applicationGateways", "ComputeUnits", "Average", "GreaterThan", 75, 2, 5, 1),
        new("app-gateway-cpu", "Deploy_AG_CPUUtilization_Alert", "Microsoft.Network/applicationGateways", "CpuUtilization", "Average", "GreaterThan", 80, 2, 5, 1),
        new("app-gateway-failures", "Deploy_AG_FailedRequests_Alert", "Microsoft.Network/applicationGateways", "FailedRequests", "Total", "GreaterThan", null, 2, 5, 1),
        new("app-gateway-status", "Deploy_AG_ResponseStatus_Alert", "Microsoft.Network/applicationGateways", "ResponseStatus", "Total", "GreaterThan", null, 2, 5, 1),
        new("app-gateway-hosts", "Deploy_AG_UnhealthyHostCount_Alert", "Microsoft.Network/applicationGateways", "UnhealthyHostCount", "Average", "GreaterThan", 20, 2, 5, 1),
        new("front-door-origin-health", "Deploy_FrontDoorCDN_OriginHealthPercentage_Alert", "Microsoft.Cdn/profiles", "OriginHealthPercentage", "Average", "LessThan", 90, 2, 5, 5),
        new("front-door-origin-latency", "Deploy_FrontDoorCDN_OriginLatency_Alert", "Microsoft.Cdn/profiles", "OriginLatency", "Average", "GreaterThan", null, 2, 5, 5),
        new("front-door-4xx", "Deploy_FrontDoorCDN_Percentage4XX_Alert", "Microsoft.Cdn/profiles", "Percentage4XX", "Average", "GreaterThan", null, 2, 5, 5),
        new("front-door-5xx", "Deploy_FrontDoorCDN_Percentage5XX_Alert", "Microsoft.Cdn/profiles", "Percentage5XX", "Average", "GreaterThan", null, 2, 5, 5),
        new("front-door-backend-health", "Deploy_FD_BackendHealth_Alert", "Microsoft.Network/frontDoors", "BackendHealthPercentage", "Average", "LessThan", 90, 2, 5, 5),
        new("front-door-backend-latency", "Deploy_FD_BackendRequestLatency_Alert", "Microsoft.Network/frontDoors", "BackendRequestLatency", "Average", "GreaterThan", null, 2, 5, 5),
        new("traffic-manager-endpoints", "Deploy_TM_EndpointHealth_Alert", "Microsoft.Network/trafficManagerProfiles", "ProbeAgentCurrentEndpointStateByProfileResourceId", "Average", "LessThan", 0.9, 2, 5, 5),
    ];
}
