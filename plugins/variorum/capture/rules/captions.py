"""Captions stay in the text, under their own role: one may hold the only full date of an article."""

import re

from ..agencies import MARK
from .rule import Rule

_MAKER = r"[A-Z][\w.'’-]*(?:\s+(?:[a-z]{2,3}\s+)?[A-Z][\w.'’-]*){0,3}"
_FULL_NAME = r"(?:[A-Z][\w.'’-]*\s+){1,3}[A-Z][\w.'’-]*"
_MAKERS = rf"(?:{MARK}|{_MAKER})(?:\s*[/,|]\s*{_MAKER}){{0,4}}"
_WIRE_PAIR = rf"(?!\s*(?:{MARK}|[A-Z]{{2,10}})[\s)\]]*\Z)"
"""Two agencies and a stroke (“dpa/AFP”) are the mark of a text; one and a person that of a picture."""
_LICENCE = r"[\s.]*(?i:(?:acquire|purchase) licensing rights.{0,30}|buy (?:this )?photo|enlarge(?: this)? image)?[\s.]*"
"""What a shop of pictures prints behind a caption."""
_PICTURE = r"(?i:(?:photo|image|picture)(?:graph)?)"

_CREDITS = (
    rf"(?i:(?:(?:cover |featured? )?(?:photo|image|picture|video)(?:graph)?s?(?: credits?| courtesy(?: of)?| source| by)?|credits?|getty)\s*[:/|©-]+\s*){_MAKERS}",
    rf"(?:Photo|Image|Picture) (?:by|courtesy of) {_MAKERS}",
    rf"{MARK}\s*(?:/|Photo|File|Images?|via)(?:\s*/?\s*{_MAKER}){{0,3}}",
    rf"(?![Bb][Yy]\s){_FULL_NAME}\s*[,/]\s*{MARK}",
    r"(?i:file (?:photo|image|picture|pic)|representative image|image source)",
)  # fmt: skip
_IN_BRACKETS = (
    rf"{MARK}\s*(?:(?:File )?(?:Photo|File|Images?|Pictures?)\b|/{_WIRE_PAIR})[^()\[\]]{{0,80}}",
    rf"(?i:file(?: photo| image)?|{_PICTURE}(?: credits?)?(?:\s*[:/]|\s+(?:by|via|courtesy(?: of)?)\s)[^()\[\]]{{2,80}})",
    rf"(?:{_FULL_NAME}|{MARK})(?:\s?/\s?|,? via )(?:{MARK}[/, ]*)?Getty(?: Images)?[^()\[\]]{{0,40}}",
    rf"{_FULL_NAME}(?:\s?/\s?|,? via )\s?{MARK}[^()\[\]]{{0,40}}",
)  # fmt: skip
_AFTER_A_POINT = (
    rf"{MARK}\s*/\s*{_MAKER}(?:\s*/\s*File Photo)?",
    rf"{_MAKER}\s*/\s*{MARK}",
    rf"{_PICTURE}(?i: credits?| by| courtesy(?: of)?)?\s*[:/]\s*[^.]{{2,80}}",
)  # fmt: skip
_LABEL = (
    r"FILE(?: PHOTO)?\s*[:–—-]", r"File (?:photo|image|picture)\s*[:–—-]",
    r"(?:Photo|Image|Picture|Caption|Photograph|Pictured|Photo caption|Image caption)(?:\s*:|,)\s",
    r"(?:In this|This) (?:[\w ]{0,20}\b)?(?:file |handout |aerial |satellite |undated )?(?:photo|image|picture|photograph|frame grab|screenshot)\b(?=.*\b(?:shows?|provided|released|taken|made|from)\b)",
)  # fmt: skip


def _any(forms: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(forms)})"


RULES: tuple[Rule, ...] = (
    Rule(
        "photo-credit", "furniture", re.compile(rf"\A[\s(\[|]*{_any(_CREDITS)}[\s)\]|.]*\Z"),
        "Who made a picture, without a word on what it shows.",
        "Photo: Mary Fenwick/Tidewater Press",
        "Photo by photo the inspector went through the album, looking for the old stair.",
    ),
    Rule(
        "caption-credit", "caption",
        re.compile(rf"\A.{{12,800}}(?:[(\[|–—-]\s*{_any(_IN_BRACKETS)}[)\]]?|\.\s+{_any(_AFTER_A_POINT)}){_LICENCE}\Z"),
        "What a picture shows, with its maker's name after it.",
        "A keeper looks out from the gallery in Harbour Town on March 14, 2021. (AP Photo/Mary Fenwick)",
        "The keepers' union (AP readers may remember its strike) met for the last time in March.",
        kept=True,
    ),
    Rule(
        "caption-label", "caption", re.compile(rf"\A{_any(_LABEL)}.{{12,800}}\Z"),
        "What a picture shows, after the word that says it is one.",
        "FILE - A keeper trims the lamp in Harbour Town, March 14, 2021.",
        "Files of the harbour office show that the lamp was trimmed every night that year.",
        kept=True,
    ),
)  # fmt: skip
