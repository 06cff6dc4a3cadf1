"""One page of each type, for what is measured in a browser."""

from pathlib import Path

CHOSEN = (
    "index.html",
    "articles/first-departures.html",
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
"""Index, article, quantity with numbers, statement, figures, place, actor, list, method, editors' page, not found."""


def page_types(site: Path) -> tuple[str, ...]:
    """The pages above, every other page at the root, and the first page of each folder that has none above."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    folders = {Path(page).parent for page in CHOSEN}
    others: dict[Path, str] = {}
    for page in pages:
        parent = Path(page).parent
        if parent == Path() and page not in CHOSEN:
            others[Path(page)] = page
        elif parent not in folders:
            others.setdefault(parent, page)
    assert set(CHOSEN) <= set(pages), "a page of the demonstration has another name now"
    return (*CHOSEN, *others.values())
