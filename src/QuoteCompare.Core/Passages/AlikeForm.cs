namespace QuoteCompare.Core.Passages;

/// <summary>A form of an original that may render a term of a quotation.</summary>
/// <param name="Form">The words in their normal form.</param>
/// <param name="Likeness">How well it renders the term.</param>
/// <param name="Places">The indices of the terms of this form, ascending.</param>
internal readonly record struct AlikeForm(string Form, Likeness Likeness, List<int> Places);
