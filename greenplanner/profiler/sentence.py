"""A sentence that is a text and remembers its template and fields, so that the window can translate it."""

from __future__ import annotations


class Sentence(str):
    """``template.format(**fields)``, with both kept.

    A translated template with the same field names gives the sentence in another language. Fields
    may be sentences themselves.
    """

    template: str
    fields: dict[str, str]

    def __new__(cls, template: str, /, **fields: object) -> Sentence:
        """Fill the template; numbers are shown as ``str`` shows them."""
        texts = {name: each if isinstance(each, str) else str(each) for name, each in fields.items()}
        made = super().__new__(cls, template.format(**texts))
        made.template, made.fields = template, texts
        return made
