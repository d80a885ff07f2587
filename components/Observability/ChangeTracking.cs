using System.Collections.Immutable;

namespace Bleu.Infra.Observability;

/// <summary>What change tracking looks at, and how often in seconds: the values that Azure Landing Zones uses.</summary>
internal static class ChangeTracking
{
    public static readonly ImmutableArray<string> Streams =
        ["Microsoft-ConfigurationChange", "Microsoft-ConfigurationChangeV2", "Microsoft-ConfigurationData"];

    // Where malware and drivers settle on Windows.
    public static readonly ImmutableArray<string> RegistryKeys =
    [
        @"Software\Microsoft\Windows\CurrentVersion\Group Policy\Scripts\Startup",
        @"Software\Microsoft\Windows\CurrentVersion\Group Policy\Scripts\Shutdown",
        @"SOFTWARE\Wow6432Node\Microsoft\Windows\CurrentVersion\Run",
        @"SOFTWARE\Microsoft\Active Setup\Installed Components",
        @"Software\Classes\Directory\ShellEx\ContextMenuHandlers",
        @"Software\Classes\Directory\Background\ShellEx\ContextMenuHandlers",
        @"Software\Classes\Directory\Shellex\CopyHookHandlers",
        @"Software\Microsoft\Windows\CurrentVersion\Explorer\ShellIconOverlayIdentifiers",
        @"Software\Wow6432Node\Microsoft\Windows\CurrentVersion\Explorer\ShellIconOverlayIdentifiers",
        @"Software\Microsoft\Windows\CurrentVersion\Explorer\Browser Helper Objects",
        @"Software\Wow6432Node\Microsoft\Windows\CurrentVersion\Explorer\Browser Helper Objects",
        @"Software\Microsoft\Internet Explorer\Extensions",
        @"Software\Wow6432Node\Microsoft\Internet Explorer\Extensions",
        @"Software\Microsoft\Windows NT\CurrentVersion\Drivers32",
        @"Software\Wow6432Node\Microsoft\Windows NT\CurrentVersion\Drivers32",
        @"System\CurrentControlSet\Control\Session Manager\KnownDlls",
        @"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\Notify",
    ];

    public static Dictionary<string, object> Windows => new()
    {
        ["enableFiles"] = true,
        ["enableSoftware"] = true,
        ["enableRegistry"] = true,
        ["enableServices"] = true,
        ["enableInventory"] = true,
        ["registrySettings"] = new Dictionary<string, object>
        {
            ["registryCollectionFrequency"] = 3000,
            ["registryInfo"] = RegistryKeys.Select((key, i) => (object)new Dictionary<string, object>
            {
                ["name"] = $"Registry_{i + 1}",
                ["groupTag"] = "Recommended",
                ["enabled"] = false,
                ["recurse"] = true,
                ["description"] = "",
                ["keyName"] = $@"HKEY_LOCAL_MACHINE\{key}",
                ["valueName"] = "",
            }).ToList(),
        },
        ["fileSettings"] = Every("fileCollectionFrequency", 2700),
        ["softwareSettings"] = Every("softwareCollectionFrequency", 1800),
        ["inventorySettings"] = Every("inventoryCollectionFrequency", 36_000),
        ["servicesSettings"] = Every("serviceCollectionFrequency", 1800),
    };

    public static Dictionary<string, object> Linux => new()
    {
        ["enableFiles"] = true,
        ["enableSoftware"] = true,
        ["enableRegistry"] = false,
        ["enableServices"] = true,
        ["enableInventory"] = true,
        ["fileSettings"] = new Dictionary<string, object>
        {
            ["fileCollectionFrequency"] = 900,
            ["fileInfo"] = new List<object>
            {
                new Dictionary<string, object>
                {
                    ["name"] = "ChangeTrackingLinuxPath_default",
                    ["enabled"] = true,
                    ["destinationPath"] = "/etc/.*.conf",
                    ["useSudo"] = true,
                    ["recurse"] = true,
                    ["maxContentsReturnable"] = 5_000_000,
                    ["pathType"] = "File",
                    ["type"] = "File",
                    ["links"] = "Follow",
                    ["maxOutputSize"] = 500_000,
                    ["groupTag"] = "Recommended",
                },
            },
        },
        ["softwareSettings"] = Every("softwareCollectionFrequency", 300),
        ["inventorySettings"] = Every("inventoryCollectionFrequency", 36_000),
        ["servicesSettings"] = Every("serviceCollectionFrequency", 300),
    };

    private static Dictionary<string, object> Every(string key, int seconds) => new() { [key] = seconds };
}
