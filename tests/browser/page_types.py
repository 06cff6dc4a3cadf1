"""One page of each type, for what is measured in a browser."""

from pathlib import Path

CHOSEN = (
    "index.html",
    "articles/first-departures.html",
    "articles/first-departures/provenance.html",
    "quantities/arrivals-in-armenia.html",
    "quantities/sniper-incident.html",
    "figures.html",
    "places/stepanakert.html",
    "actors/government-of-armenia.html",
    "places.html",
    "method.html",
    "about.html",
    "404.html",
)
"""Index, article and its provenance, quantity with numbers, statement, figures, place, actor, list, method, editors'
page, not found.
"""


def kind(page: str) -> str:
    """What pages of one type share: the folder; of a page in the folder of one thing, also the file's name."""
    parts = Path(page).parts
    return page if len(parts) == 1 else parts[0] if len(parts) == 2 else f"{parts[0]}/*/{parts[-1]}"


def page_types(site: Path) -> tuple[str, ...]:
    """The pages above, every other page at the root, and the first page of each kind that has none above."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    assert set(CHOSEN) <= set(pages), "a page of the demonstration has another name now"
    known = {kind(page) for page in CHOSEN}
    others: dict[str, str] = {}
    for page in pages:
        if kind(page) not in known:
            others.setdefault(kind(page), page)
    return (*CHOSEN, *others.values())
