// A program in another language: it declares two components of the package as any program would, each a remote component.
const path = require("path");
const load = name => require(path.join(process.env.BLEU_NPM, "node_modules", name));
const pulumi = load("@pulumi/pulumi");
const runtime = load("@pulumi/pulumi/runtime");

class Component extends pulumi.ComponentResource {
    constructor(token, name, inputs, outputs, options) {
        super(token, name, { ...inputs, ...Object.fromEntries(outputs.map(o => [o, undefined])) }, options, true);
    }
}

function declare() {
    const config = new pulumi.Config();
    const common = config.requireObject("common");
    const cloud = new pulumi.ProviderResource("azure-native", "cloud", config.requireObject("provider"), { version: config.require("version") });
    const logs = new Component(
        "bleu:observability:LogWorkspace", "logs",
        { ...common, alertEmail: config.requireSecret("alertEmail") },
        ["workspaceId"], { providers: [cloud] });
    const vault = new Component(
        "bleu:keys:KeyVault", "keys",
        { ...common, tenantId: config.require("tenantId"), subnetId: "/subnet", privateDnsZoneId: "/zone", logWorkspaceId: logs.workspaceId, tags: { owner: "team" } },
        ["vaultId", "vaultName", "vaultUri"], { providers: [cloud], protect: true });
    return { vaultName: vault.vaultName, vaultUri: vault.vaultUri };
}

async function main() {
    const address = process.env.PULUMI_MONITOR;
    runtime.resetOptions(process.env.PULUMI_PROJECT, process.env.PULUMI_STACK, 16, address, address, true, process.env.PULUMI_ORGANIZATION);
    runtime.setAllConfig(JSON.parse(process.env.PULUMI_CONFIG), JSON.parse(process.env.PULUMI_CONFIG_SECRET_KEYS));
    await runtime.runInPulumiStack(async () => declare());
    await runtime.disconnect(true);
}

main().catch(error => {
    console.error(error);
    process.exit(1);
});
