"""References → BibTeX: `@misc` entries, which every style has; `date` and `urldate` are biblatex's, others pass by."""

from collections.abc import Iterable, Iterator

from . import moments
from .references import Reference

TEX = {**{c: f"\\{c}" for c in "&%$#_"}, "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
       "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}  # fmt: skip
"""What TeX obeys → how it is written (Lamport, LaTeX, section 2.1). BibTeX counts braces, escaped ones too, so a brace
is written by its name."""
PLAIN = frozenset({"url", "date", "urldate", "year"})
"""Fields that are read as they stand."""


def bibtex_text(works: Iterable[Reference]) -> str:
    """One entry a work, with an empty line between them."""
    return "\n".join(entry(work) for work in works)


def entry(work: Reference) -> str:
    """One work."""
    rows = ",\n".join(f"  {name} = {{{value if name in PLAIN else tex(value)}}}" for name, value in _fields(work))
    return f"@misc{{{work.id},\n{_corporate(work)}{rows}\n}}\n"


def _corporate(work: Reference) -> str:
    """A body as author stands in braces within the quotation marks, or BibTeX would look for its given name."""
    return f'  author = "{{{tex(work.author)}}}",\n' if work.author else ""


def _fields(work: Reference) -> Iterator[tuple[str, str]]:
    found = moments.parts(work.issued) if work.issued else []
    pairs = (("title", work.title), ("howpublished", work.container), ("year", f"{found[0][0]:04}" if found else None),
             ("date", work.issued and _day(work.issued)), ("url", _address(work.url)),
             ("urldate", work.accessed), ("note", work.note))  # fmt: skip
    yield from ((name, " ".join(value.split())) for name, value in pairs if value)


def _day(edtf: str) -> str:
    """A date as biblatex reads it: EDTF, without hours."""
    return "/".join(end.partition("T")[0] for end in edtf.split("/"))


def _address(url: str | None) -> str | None:
    """An address as the packages url and hyperref read it; braces, which BibTeX counts, in percent signs."""
    return url.replace("{", "%7B").replace("}", "%7D") if url else None


def tex(text: str) -> str:
    """`text` as TeX prints it."""
    return "".join(TEX.get(c, c) for c in text)
