namespace QuoteCompare.Web.Features.Reading;

/// <summary>The ways to look at a speech and the reports on it.</summary>
public enum SpeechView
{
    SideBySide,
    Statement,
    Overview,
    Surroundings,
}
