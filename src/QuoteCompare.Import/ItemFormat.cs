namespace QuoteCompare.Import;

/// <summary>The formats that are read.</summary>
public enum ItemFormat { PlainText, Markdown, Html, Docx, Pdf, Zip, Feed }
