using System.Diagnostics;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>Previews many stacks: plans go to files as they are made, and from there to the output in the order of the stacks.</summary>
/// <param name="console">The terminal.</param>
/// <param name="project">The project.</param>
/// <param name="service">Plans its stacks.</param>
internal sealed class FleetPreview(Terminal console, Project project, PlanService service)
{
    /// <summary>Runs.</summary>
    /// <param name="selection">Which stacks.</param>
    /// <param name="form">What is printed.</param>
    /// <param name="degree">How many side by side.</param>
    /// <param name="folder">Where the results go; nothing for nowhere.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(FleetSelection selection, PreviewForm form, int degree, string? folder, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        using var results = folder is null ? null : ResultFolder.Create(console.Full(folder));
        using var pages = form == PreviewForm.Summary ? null : new ScratchPages();
        StackResult Take(StackPlan plan, StackResult result)
        {
            results?.Write($"plans/{plan.Stack}.json", stream => JsonOutput.Write(stream, writer => PlanJson.Write(writer, plan)));
            pages?.Add(plan.Stack, stream => Write(stream, plan, form));
            return result;
        }

        var run = new FleetRun(project, service, degree);
        var outcomes = await FleetProgress.ShowAsync(
            console, selection.Stacks.Length, done => run.RunAsync(selection, Take, done, cancellationToken)).ConfigureAwait(false);
        var summary = new FleetSummary("preview", selection, outcomes, watch.Elapsed);
        results?.Write("summary.json", stream => JsonOutput.Write(stream, writer => SummaryJson.Write(writer, summary)));
        results?.Write("summary.md", stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(SummaryText.Markdown(summary))));
        results?.Commit("preview");
        pages?.Print(console, selection.Stacks, isArray: form == PreviewForm.Json);
        FleetOutput.Errors(console, summary);
        if (form != PreviewForm.Json)
        {
            console.Out.Write(SummaryText.Write(summary));
            console.Out.WriteLine(folder is null ? "" : $"wrote {folder}");
            console.Out.Flush();
        }

        return summary.IsBad ? ExitCode.Findings : ExitCode.Success;
    }

    private void Write(Stream stream, StackPlan plan, PreviewForm form)
    {
        if (form == PreviewForm.Json)
        {
            JsonOutput.Write(stream, writer => PlanJson.Write(writer, plan));
        }
        else if (plan.IsComplete)
        {
            using var text = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            PlanPage.Write(text, project, plan, console.Ink, form == PreviewForm.Full);
        }
    }
}
