using Pulumi;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>A job that runs once in a team's namespace, under all of its limits, to show that workloads can.</summary>
public sealed class TeamCheckArgs : ResourceArgs
{
    /// <summary>The image, pinned by its digest, from the client's registry.</summary>
    [Input("image", required: true)]
    public Input<string> Image { get; set; } = null!;

    /// <summary>What it runs; it ends with 0 where all is well.</summary>
    /// <value>The default is empty: what the image runs by itself.</value>
    [Input("command")]
    public InputList<string> Command
    {
        get => field ??= [];
        set;
    }
}
