"""Permanent ids: 50 bits of SHA-256, in base 32. Short enough for an address, long enough never to meet by chance."""

import base64
import hashlib

AUTOMATIC = "auto-"
"""How the id of a quantity begins that rules have formed; no file of the editors' needs one like it."""

ID = r"^[\w](?:[\w.-]*[\w])?$"
"""The id of anything that an editor writes: letters, digits, '.', '-' and '_', no '.' or '-' at either end."""


def short_hash(text: str) -> str:
    """Ten lower-case letters and digits (RFC 4648 base 32) that stand for `text`."""
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") >> 14
    return base64.b32encode((number << 6).to_bytes(7, "big")).decode().lower()[:10]


def figure_id(article: str, quote: str, nth: int, number: str | None) -> str:
    """Id of a figure: it rests on the capture's words alone, so that a correction never changes it."""
    return short_hash("\n".join((article, quote, str(nth), number or "")))
