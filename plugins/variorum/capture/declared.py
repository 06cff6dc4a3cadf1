"""The encoding that a saved page declares of itself, where this program reads it.

A declaration is believed only for bytes that are no UTF-8: many a page is stored anew as UTF-8 with its old head.
Encodings that carry a state from one character to the next (ISO-2022, UTF-7) are not read: a stretch of such a file
means nothing by itself, and the record of a capture is made of stretches.
Source: the labels of the WHATWG Encoding Standard, where "iso-8859-1" and "ascii" are names for windows-1252.
"""

import codecs
import re

from .saved_pages import is_page

HEAD = 5_000
"""Bytes of a file among which a declaration is looked for."""
MARKS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
"""First two bytes of a file in UTF-16 → the encoding, with its mark as a character of the text."""
READ = frozenset({
    *(f"cp{number}" for number in (866, 874, 932, 949, *range(1250, 1259))),
    *(f"iso8859-{part}" for part in (*range(2, 12), 13, 14, 15, 16)),
    "koi8-r", "koi8-u", "mac-cyrillic", "gb2312", "gbk", "gb18030", "big5", "big5hkscs", "shift_jis", "euc_jp",
    "euc_kr",
})  # fmt: skip
"""Names of codecs whose stretches can be read by themselves. Not "iso8859-1": windows-1252 is what it is used for, and
is tried without being declared."""

_META = re.compile(
    rb"""<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([a-zA-Z0-9_:.-]{2,40})""", re.IGNORECASE
)
_XML = re.compile(rb"""\A\s{0,99}<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([a-zA-Z0-9_:.-]{2,40})""")


def declared(raw: bytes) -> str | None:
    """The codec of the encoding that the page `raw` declares; null for what is no page, declares none, or declares one
    that is not read."""
    head = raw[:HEAD]
    found = _XML.search(head) or _META.search(head)
    if found is None or not is_page(head.decode("latin-1")):
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
    except LookupError:
        return None
    return re.sub(r"\Acp(?=125\d)", "windows-", name) if name in READ else None
