using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace QuoteCompare.EndToEnd.Support;

/// <summary>What axe-core finds on a page.</summary>
public static class Accessibility
{
    /// <summary>Fails with each rule that is violated and the first element that violates it.</summary>
    public static async Task ShouldHaveNoViolationAsync(this IPage page)
    {
        var result = await page.RunAxe();

        result.Passes.ShouldNotBeEmpty();
        result.Violations.Select(v => $"{v.Id}: {v.Help} ({v.Nodes.Length} times, {v.Nodes[0].Html})").ShouldBeEmpty();
    }
}
