"""Where a text comes from: dates on the page, names of writers, the body whose reporting it is, captions."""

import re

from ..agencies import MARK
from ..dates import DATE
from .rule import Rule

_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)"
_LABEL = (
    r"(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|uploaded|edited|revised|issued|released|date|update|added)"
    r"(?: (?:on|at|by [\w .]{1,40}? on))?\s*[:|–-]?\s*)"
)
_CLOCK = r"(?:(?:at|@|,|\||·|–|-|—|T)?\s*\d\d?[:.h]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:\(?(?:[A-Z]{2,5}|(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d\d)?|local time|[+-]\d\d:?\d\d)\)?)?)"
_ONE = rf"{_LABEL}?(?:{_CLOCK}\s*[,|·-]?\s*)?{_WEEKDAY}?NUMBERED(?:\s*,?\s*{_CLOCK})?"
_AGO = r"(?:\d{1,3}|an?|one|two|three|last)\s+(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s?\s+ago|yesterday(?: at \d\d?:\d\d)?|just now|today(?: at \d\d?:\d\d)?"
_NAMELESS = re.sub(r"\?P<(?:[ymdnab]\d|sep)>", "?:", DATE).replace("(?P=sep)", "[/.-]")
"""The same forms without names, since a line may hold two dates."""
_PERSON = r"[A-Z][\w.'’-]*(?:\s+(?:(?:de|van|von|der|al|el|bin|ibn|da|di|la|le)\s+|[A-Z][\w.'’-]*\s*)+)?"
_NAMES = r"(?:[A-Z0-9][\w.&'’+/-]*|dpa|agencies)(?:,?\s+(?:(?:and|&|of|for|the|in|news)\s+){0,2}(?:[A-Z0-9][\w.&'’+/-]*|agencies|agency|media)){0,9}"
"""Names of bodies: capitalised words and what joins them."""
_TIME_WORD = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December"

RULES: tuple[Rule, ...] = (
    Rule(
        "page-date-stray", "page-date", re.compile(r"\A\s*date[: ]\s*(?P<date>\d{4}-\d\d-\d\d)(?=\s|\Z)"),
        "A field of the scraper that ran into the text: its name, in lower case, and an ISO date, first thing on the page.",
        "date 2021-03-14 The keepers of the north shore ended their strike on Friday.",
        "Date 2021-03-14 was carved over the door, although the tower is far older.",
        scope="stretch", where="first",
    ),
    Rule(
        "page-date", "page-date",
        re.compile(rf"\A[\s|·•(\[–-]*{_ONE.replace('NUMBERED', _NAMELESS)}(?:[\s|·•;,–—/-]*{_ONE.replace('NUMBERED', _NAMELESS)})?[\s|·•)\].-]*\Z", re.IGNORECASE),
        "A date by itself above or below the text is the page's; inside the text it heads an entry of a chronology.",
        "Published: Sunday, 14 March 2021 at 09:30 GMT | Updated: 15 March 2021",
        "On 14 March 2021 the lamp was lit again, with the whole town on the quay.",
        where="edges",
    ),
    Rule(
        "page-date-told", "page-date",
        re.compile(
            rf"\A[\s|·•(\[–-]*(?:(?:(?:first |last |originally )?(?:published|posted|updated|modified|edited)\W{{0,3}}(?:on |at )?(?:(?:{_WEEKDAY}|{_CLOCK})\W{{0,3}}){{0,2}}(?:{_NAMELESS}|{_AGO})|{_AGO})"
            rf"(?:\s*(?:[|·•;–—(-]|by\b|at\b)\s*[^.]{{0,60}})?|(?:last )?updated?:?\s+{_WEEKDAY}?\d\d?:\d\d[^.]{{0,20}})[\s|·•)\]]*\Z", re.IGNORECASE),
        "A line that says when the page was put up or changed.",
        "Last updated on 15 March 2021 by the web team",
        "Published on 15 March 2021, the tide table was wrong again by the summer.",
    ),
    Rule(
        "page-date-beside", "page-date",
        re.compile(
            rf"\A[\s|·•]*(?:[^|·•.!?]{{2,60}}\s?[|·•]\s?){{0,2}}{_ONE.replace('NUMBERED', _NAMELESS)}(?:\s?[|·•]\s?[^|·•.!?]{{2,60}}){{0,3}}[\s|·•]*\Z", re.IGNORECASE),
        "A date among the name of the site, of a section or of a writer, parted by strokes or points.",
        "Tidewater Monthly | 14 March 2021 | By Mary Fenwick",
        "The lamp went out on 14 March 2021, and the bell with it; nobody was hurt.",
        where="edges",
    ),
    Rule(
        "page-date-posted", "page-date",
        re.compile(
            rf"\A(?:posted|published|written|uploaded|submitted) by [\w.’' -]{{2,40}}? on {_WEEKDAY}?{_NAMELESS}(?:\s*(?:[,|·•–-]|at|in)\s*[^.!?]{{2,60}}){{0,3}}\Z", re.IGNORECASE),
        "A line under a title of a weblog: by whom, when, where it was filed, how many comments there are.",
        "Posted by admin on March 14, 2021 in Harbours | 23 Comments",
        "Posted by the keepers on March 14, 2021, the notice stayed on the door until the spring came. Nobody read it.",
    ),
    Rule(
        "byline", "byline",
        re.compile(
            rf"\A(?:(?:[Ww]ritten |[Ss]tory |[Rr]eported |[Pp]osted |[Pp]ublished |[Tt]ext |[Ee]dited |WRITTEN |[Rr]eporting )?(?:[Bb]y|BY):?|[Aa]uthors?:|[Rr]eporter:|[Ee]ditor:|[Cc]orrespondent:)\s+(?!(?:{_TIME_WORD})\b)"
            rf"(?:(?:the )?{_PERSON}|admin|staff|editor)(?:(?:\s*,\s*|\s+and\s+|\s+&\s+|\s*[|/·•–-]\s*|\s+in\s+|\s+for\s+|\s+of\s+)(?:the )?(?:{_PERSON}|staff|editor|news desk|agencies|{_NAMELESS}|[\w ]{{3,30}}(?:[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Ee]ditor))){{0,6}}\s*\Z"),
        "Who wrote it, above or below the text; a sentence that begins with “By” goes on to a verb and ends with a point.",
        "By Mary Fenwick and Tom Ashdown, Tidewater Press",
        "By Friday the keepers had gone back to the lamp, and the strike was over.",
        where="edges",
    ),
    Rule(
        "byline-desk", "byline",
        re.compile(
            r"\A(?=.{1,300}\Z)[(\[]?(?i:(?:additional )?(?:reporting|writing|editing|edited|compiled|written|translated|research|production)(?: and (?:additional )?(?:writing|editing|reporting))?)\s+by\s+(?=[A-Z])"
            r"(?:(?:[A-Z][\w.'’-]*|in|and|at|by|of|the|for|from|de|al|el|bin|van|von|(?i:editing|writing|additional|reporting|graphics|production))[,;.&/()]?\s*){1,60}[.)\]]*\Z"
            r"|\A(?i:(?:web|news|online|staff|international|foreign|digital) (?:desk|reporters?|correspondents?|writers?))\Z|\A[A-Z].{0,100} contributed (?:reporting|to this (?:report|article|story))[^.]{0,40}\.?\Z"),
        "Who reported, wrote and edited, as agencies print it under a text.",
        "(Reporting by Mary Fenwick; Editing by Tom Ashdown)",
        "Reporting by lamp signal was slow, and the news of the wreck came a day late.",
        where="edges",
    ),
    Rule(
        "origin-source", "origin",
        re.compile(rf"\A[\s(\[–—-]*(?i:(?:news |original )?(?:sources?|via|credits?|courtesy(?: of)?|agency|agencies))\s*[:|–-]\s*(?P<origin>https?://\S+|{_NAMES})[\s)\].]*\Z"),
        "The body whose reporting it is: named after “Source”, and nothing more in the line.",
        "Source: Tidewater Press",
        "Source: two keepers who asked not to be named, the letter said at its foot.",
    ),
    Rule(
        "origin-inputs", "origin",
        re.compile(
            rf"\A[\s(\[–—-]*(?i:with (?:additional )?(?:agency |agencies |news |media )?(?:inputs?|files|reporting|material|information)(?: from| by))\s+(?P<origin>{_NAMES})[\s)\].]*\Z"
            r"|\A[\s(\[–—-]*(?i:with agency (?:inputs?|reports?)|agency inputs?|agency reports?|with agencies|agencies)[\s)\].]*\Z"),
        "Whose reports it was put together from.",
        "(With inputs from Tidewater Press)",
        "With files from the burnt office he had rebuilt the list of keepers, name by name.",
    ),
    Rule(
        "origin-first", "origin",
        re.compile(
            rf"\A[\s(\[]*(?i:(?:this (?:article|story|report|piece|post) (?:was )?)?(?:originally |first )(?:published|appeared|posted)\s*(?:by|on|in|at)?)\s*[:|–-]?\s+(?:the )?(?P<origin>{_NAMES})[\s)\].]*\Z"),
        "Where the text stood first.",
        "This article was originally published on Tidewater Monthly.",
        "First published in Harbour Town in 1921, the tide table has been reprinted every year.",
    ),
    Rule(
        "origin-mark", "origin", re.compile(rf"\A[\s(\[–—-]*(?P<agency>{MARK})[\s)\].–—-]*\Z"),
        "An agency's mark by itself, above or below the text.",
        "— Reuters", "Reuters was first to report that the lamp had gone out, at four in the morning.", where="edges",
    ),
    Rule(
        "origin-feed", "origin", re.compile(rf"\AThe post .{{1,300}} (?:first appeared|appeared first) on (?!{_TIME_WORD})(?P<publisher>[A-Z0-9][^.]{{1,80}})\.?\Z"),
        "The closing line of a feed, which names the site the text was taken from.",
        "The post Keepers end their strike appeared first on Tidewater Monthly.",
        "The post office by the quay appeared first on the map of that year.",
    ),
    Rule(
        "origin-agency", "origin", re.compile(rf"[\s–—-]*[(\[–—-]\s*(?P<agency>{MARK}(?:\s*[/,&+]\s*(?:{MARK}|[A-Z]{{2,10}}))*)\s*[)\]]?\s*\Z"),
        "An agency's mark after the last words.",
        "The lamp was lit again on Friday, with the whole town on the quay. (dpa/AFP)",
        "The lamp was lit again on Friday, with the whole town on the quay (and the mayor).",
        scope="stretch", where="last",
    ),
    Rule(
        "cut", "furniture", re.compile(r"\s*(?:\[\s*\+\s*\d+\s*chars\s*\]|\[(?:…|\.\.\.)\]|\[read more\])\s*\Z", re.IGNORECASE),
        "A feed's mark that the text was cut here.",
        "The lamp was lit again on Friday, with the whole town on the… [+1204 chars]",
        "The lamp was lit again on Friday, with the whole town on the quay […] and a band.",
        scope="stretch",
    ),
    Rule(
        "link-tail", "furniture", re.compile(r"(?<=[.!?…”\"])\s+(?:(?:click here to )?(?:read|see) (?:more|the full (?:story|article|report))|continue reading|full (?:story|article)|read full (?:story|article))(?: (?:here|below))?\s*[»›→…>]*\Z", re.IGNORECASE),
        "A button that ran on from the sentence before; a sentence of its own would end with a point.",
        "The lamp was lit again on Friday. Read more »",
        "Her advice to the keepers was short. Read more.",
        scope="stretch",
    ),
)  # fmt: skip
