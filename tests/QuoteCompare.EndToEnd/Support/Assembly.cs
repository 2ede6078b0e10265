using QuoteCompare.EndToEnd.Support;

[assembly: AssemblyFixture(typeof(Site))]
[assembly: AssemblyFixture(typeof(Chromium))]
