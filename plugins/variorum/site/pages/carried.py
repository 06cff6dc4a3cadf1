"""In how many articles a place or an actor has a part: named in them, carrying them, or their origin."""

from collections.abc import Iterator

from ..edition import Edition


def shares(edition: Edition, name: str) -> Iterator[tuple[str, str]]:
    """(what it is there, "2 of 5") for each part it has in any article; nothing for one that has none."""
    counts = (
        ("named in", edition.articles_naming[name]),
        ("carried", edition.articles_carried[name]),
        ("origin of", edition.articles_reported[name]),
    )
    return ((part, f"{count:,} of {len(edition.archive.articles):,}") for part, count in counts if count)


def shares_worded(edition: Edition, name: str) -> str:
    """`named in 2 of 5 articles, carried 1 of 5`; empty for one that no article names and that carries none."""
    first, *rest = [*(f"{part} {share}" for part, share in shares(edition, name)), ""]
    unit = "article" if len(edition.archive.articles) == 1 else "articles"
    return ", ".join(filter(None, [f"{first} {unit}", *rest])) if first else ""
