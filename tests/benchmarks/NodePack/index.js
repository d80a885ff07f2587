// A dozen rules of the catalogue as a pack of @pulumi/policy, for comparison: written as its documentation shows.
const { PolicyPack } = require("@pulumi/policy");

const allowed = ["bleufrancecentral", "bleufrancesouth"];
const storage = "azure-native:storage:StorageAccount";
const vault = "azure-native:keyvault:Vault";
const deployment = "kubernetes:apps/v1:Deployment";

function rule(name, type, judge) {
    return {
        name,
        description: name,
        enforcementLevel: "mandatory",
        severity: "high",
        validateResource: (args, reportViolation) => {
            if (args.type === type || (type === "azure-native:" && args.type.startsWith(type))) {
                judge(args.props, message => reportViolation(message), args);
            }
        },
    };
}

function containers(props) {
    const spec = props.spec && props.spec.template && props.spec.template.spec;
    return spec ? [...(spec.containers || []), ...(spec.initContainers || []), ...(spec.ephemeralContainers || [])] : [];
}

function pod(props) {
    return (props.spec && props.spec.template && props.spec.template.spec) || {};
}

const mend = rule("cry-016", storage, (props, report) => {
    if (props.minimumTlsVersion !== "TLS1_2" && props.minimumTlsVersion !== "TLS1_3") report("minimumTlsVersion must be TLS1_2 or TLS1_3");
    if (props.enableHttpsTrafficOnly !== true) report("enableHttpsTrafficOnly must be true");
});

new PolicyPack("dozen", {
    policies: [
        rule("res-001", "azure-native:", (props, report) => {
            if (!props.location || !allowed.includes(props.location.toLowerCase().replace(" ", ""))) report("location must be allowed");
        }),
        rule("net-001", storage, (props, report) => {
            if (props.publicNetworkAccess !== "Disabled" && props.publicNetworkAccess !== "SecuredByPerimeter") report("publicNetworkAccess must be Disabled");
        }),
        rule("net-002", storage, (props, report) => {
            if (!props.networkRuleSet || props.networkRuleSet.defaultAction !== "Deny") report("networkRuleSet.defaultAction must be Deny");
        }),
        rule("net-018", storage, (props, report) => {
            if (props.allowBlobPublicAccess !== false) report("allowBlobPublicAccess must be false");
        }),
        rule("iam-001", storage, (props, report) => {
            if (props.allowSharedKeyAccess !== false) report("allowSharedKeyAccess must be false");
            if (props.isLocalUserEnabled !== false) report("isLocalUserEnabled must be false");
        }),
        mend,
        rule("dr-001", vault, (props, report) => {
            const p = props.properties || {};
            if (p.enableSoftDelete !== true) report("enableSoftDelete must be true");
            if (p.enablePurgeProtection !== true) report("enablePurgeProtection must be true");
            if (!(p.softDeleteRetentionInDays >= 90)) report("softDeleteRetentionInDays must be at least 90");
        }),
        rule("iam-004", vault, (props, report) => {
            const p = props.properties || {};
            if (p.enableRbacAuthorization !== true) report("enableRbacAuthorization must be true");
        }),
        rule("k8s-001", deployment, (props, report) => {
            for (const key of ["hostNetwork", "hostPID", "hostIPC"]) if (pod(props)[key]) report(key + " must be false");
        }),
        rule("k8s-002", deployment, (props, report) => {
            for (const c of containers(props)) if (c.securityContext && c.securityContext.privileged) report("privileged must be false");
        }),
        rule("k8s-004", deployment, (props, report) => {
            for (const c of containers(props)) if (!c.securityContext || c.securityContext.allowPrivilegeEscalation !== false) report("allowPrivilegeEscalation must be false");
        }),
        rule("k8s-010", deployment, (props, report) => {
            for (const c of containers(props)) if (!c.securityContext || c.securityContext.readOnlyRootFilesystem !== true) report("readOnlyRootFilesystem must be true");
        }),
    ],
});
