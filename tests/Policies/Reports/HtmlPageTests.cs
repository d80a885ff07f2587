using Bleu.Infra.Policies.Reports;
using Bleu.Infra.Policies.Rules;
using PuppeteerSharp;

namespace Bleu.Infra.Policies.Tests.Reports;

/// <summary>The HTML report in a real browser, light and dark: it is readable, its search works, and nothing is said on the console.</summary>
public sealed class HtmlPageTests
{
    private static readonly string? Browser = new[] { Environment.GetEnvironmentVariable("BLEU_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    [Theory]
    [InlineData("light", "rgb(251, 251, 249)")]
    [InlineData("dark", "rgb(20, 23, 26)")]
    public async Task Page_InABrowser_IsSearchable(string scheme, string ground)
    {
        Assert.SkipUnless(Browser is not null, "There is no Chromium here; .ci/run installs it.");
        var file = Path.Combine(Path.GetTempPath(), $"bleu-{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, ReportWriter.Write(SampleReport.Whole, "html"), TestContext.Current.CancellationToken);
        try
        {
            await using var browser = await Puppeteer.LaunchAsync(new() { ExecutablePath = Browser, Headless = true, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
            await using var page = await browser.NewPageAsync();
            var said = new List<string>();
            page.Console += (_, e) => said.Add(e.Message.Text);
            page.PageError += (_, e) => said.Add(e.Message);
            page.RequestFailed += (_, e) => said.Add(e.Request.Url);
            await page.SetViewportAsync(new() { Width = 1280, Height = 900 });
            await page.EmulateMediaFeaturesAsync([new() { MediaFeature = MediaFeature.PrefersColorScheme, Value = scheme }]);
            await page.GoToAsync(new Uri(file).AbsoluteUri);

            Assert.Equal(ground, await page.EvaluateExpressionAsync<string>("getComputedStyle(document.body).backgroundColor"));
            Assert.True(await ContrastAsync(page) >= 4.5);
            Assert.False(await page.EvaluateExpressionAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page is wider than the window.");
            var open = SampleReport.Whole.Open.Count();
            Assert.Equal(open, await ShownAsync(page));

            await page.TypeAsync("#search", "t-7 topic");
            Assert.Equal(1, await ShownAsync(page));
            Assert.Equal($"1 of {SampleReport.Whole.Findings.Length} findings", await page.EvaluateExpressionAsync<string>("document.getElementById('shown').textContent"));
            await page.EvaluateExpressionAsync("search.value = ''; search.dispatchEvent(new Event('input'))");
            await page.ClickAsync("button[data-outcome=waived]");
            Assert.Equal(open - 1, await ShownAsync(page));
            await page.SelectAsync("#severity", "low");
            Assert.Equal(SampleReport.Whole.Open.Count(f => f.Rule.Info.Severity == Severity.Low), await ShownAsync(page));
            Assert.Empty(said);
            if (Environment.GetEnvironmentVariable("BLEU_PICTURES") is { Length: > 0 } pictures)
            {
                await page.SelectAsync("#severity", "");
                await page.ScreenshotAsync(Path.Combine(pictures, $"report-{scheme}.png"));
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Task<int> ShownAsync(IPage page) => page.EvaluateExpressionAsync<int>("document.querySelectorAll('tbody tr:not([hidden])').length");

    // The contrast of the faintest text on the page with what lies behind it, as WCAG counts it.
    private static Task<double> ContrastAsync(IPage page) => page.EvaluateExpressionAsync<double>("""
        (() => {
          const parts = text => text.match(/[\d.]+/g).slice(0, 3).map(Number);
          const light = text => { const [r, g, b] = parts(text).map(v => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const ground = element => { for (let e = element; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (c !== "rgba(0, 0, 0, 0)") return c; } return "rgb(255, 255, 255)"; };
          let least = 21;
          for (const element of document.querySelectorAll("p.summary, td, small, b, th, button")) {
            const [a, b] = [light(getComputedStyle(element).color), light(ground(element))];
            least = Math.min(least, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
          }
          return least;
        })()
        """);
}
