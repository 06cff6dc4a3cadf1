"""A small archive about a ferry that never was, for tests that need content they can read whole.

Two texts: one retold, one kept as an excerpt. Every file is written as an editor would write it.
"""

from collections.abc import Mapping
from pathlib import Path

from variorum.archive import Terms, join
from variorum.consistency import check
from variorum.errors import raise_any
from variorum.judging import judge
from variorum.reading import load_lexicon
from variorum.site.edition import Edition
from variorum.store.content import load_content

FILES: Mapping[str, str] = {
    "articles/ferry-at-noon.md": """---
title: The ferry at Port Alba
rights: retelling
summary: A ferry puts its passengers ashore.
original_title: "Ferry <b>& shore</b>"
publisher: {text: The Example Gazette}
origin: {id: wire-office, text: Wire Office, basis: inferred, note: The text speaks of our desk}
page_date: {edtf: "2021-06-09", words: 9 June 2021}
stated: {edtf: "2021-05-02", words: on Sunday, basis: inferred}
url: https://example.org/ferry?a=1&b=2
pieces:
  - {bytes: [0, 20], kind: removed, rule: follow, role: furniture}
  - {bytes: [20, 22], kind: removed, rule: gap, role: gap}
  - {bytes: [22, 400], kind: kept, rule: paragraph, role: paragraph, paragraph: p1}
---
In Port Alba the harbour office counted [12]{figure=ashore-at-noon} people by noon.
“Is that all?” asked a clerk. Port Alba waited.

Later it counted [more than 40]{figure=ashore-at-night}.
Old Alba sent [3 boats]{figure=boats}, and the pilot [was asleep]{figure=pilot-asleep}.
[Editor’s note. The text does not say who saw it.]{.note}
""",
    "ledger/ferry-at-noon.yaml": """
figures:
  - key: ashore-at-noon
    quote: 12 people came ashore
    accept:
      value: 12
      bound: exact
      unit: people
      counts: people ashore
      event: arrived
      place: port-alba
      said_by: {id: harbour-office, text: the harbour office}
      as_of: {edtf: "2021-05-02", words: at noon}
    quantity: people-ashore
    line: 3
    by: an editor
    on: "2021-07-01"
  - key: ashore-at-night
    quote: more than 40 people
    accept:
      value: [40, null]
      bound: more_than
      unit: people
      counts: people ashore
      event: arrived
      place: port-alba
      said_by: {id: harbour-office, text: the office}
      as_of: {edtf: "2021-05-03", words: on Monday, basis: inferred}
    quantity: people-ashore
    corrections:
      - {field: value, was: 400, reason: A slip of the pen., by: an editor, on: "2021-07-02"}
    line: 5
    by: an editor
    on: "2021-07-02"
  - key: boats
    quote: 3 boats
    accept: {value: 3, bound: exact, unit: boats}
    line: 6
    by: an editor
    on: "2021-07-01"
positions:
  - key: pilot-asleep
    quote: the pilot slept
    quantity: pilot
    position: asleep
    held_by: {id: harbour-office, text: the office}
    stated: {edtf: "2021-05-03", words: on Monday}
    line: 7
    by: an editor
    on: "2021-07-01"
""",
    "articles/ferry-in-brief.md": """---
title: A ferry in brief
rights: excerpt
summary: A few lines on the ferry.
---
""",
    "ledger/ferry-in-brief.yaml": """
figures:
  - key: brief-count
    quote: hundreds of people
    accept:
      value: [null, null]
      bound: vague
      unit: people
      counts: people who live there
      event: lived
      place: port-alba
    quantity: people-living-there
    line: 1
    by: an editor
    on: "2021-07-03"
  - key: brief-ashore
    quote: 12 people
    accept:
      value: 12
      bound: exact
      unit: people
      counts: people ashore
      event: arrived
      place: port-alba
      via: [{id: wire-office, text: the wire}]
      as_of: {edtf: "2021-05-02"}
    quantity: people-ashore
    line: 2
    by: an editor
    on: "2021-07-01"
""",
    "quantities/people-ashore.md": """---
title: People ashore
question: How many people had come ashore?
group: The ferry
kind: cumulative
events: [arrived]
places: [port-alba]
near: [people-living-there]
settle: The ferry’s own list.
---
Two counts of one office.
""",
    "quantities/people-living-there.md": """---
title: People living in Port Alba
question: How many people live in Port Alba?
group: The town
kind: stock
events: [lived]
places: [port-alba]
---
""",
    "quantities/pilot.md": """---
title: The pilot
question: Was the pilot asleep?
group: The ferry
kind: statement
positions:
  - {id: asleep, text: The pilot slept}
  - {id: awake, text: The pilot was awake}
---
""",
    "places/port-alba.md": """---
name: Port Alba / Alba Harbour
type: town
summary: A town that is on no map.
names:
  - {text: Alba Harbour, kind: official, language: en, users: [the council]}
  - {text: Port Alba, kind: local, language: en, users: [townspeople]}
  - {text: Prot Alba, kind: misspelling, language: xx}
part_of: [coast]
coordinates: {latitude: -1.5, longitude: -2.25, source: invented, precision: somewhere at sea}
external: {wikidata: Q0, elsewhere: abc}
---
Nobody lives there.
""",
    "places/coast.md": """---
name: The Coast
type: region
summary: A region that is on no map.
names: [{text: Old Alba, kind: former}]
---
""",
    "actors/harbour-office.md": """---
name: Harbour office
type: office
summary: It counts who comes ashore.
names: [{text: harbour office, kind: descriptive}]
roles: [{text: Counts passengers, start: "1990"}]
---
""",
    "actors/wire-office.md": """---
name: Wire Office
type: media
summary: It passes on what others say.
names: [{text: Wire Office, kind: official}]
speaks_for: [harbour-office]
---
""",
    "pages/about.md": """---
title: About
---
What this is.
""",
}


def write(folder: Path, changes: Mapping[str, str] = FILES) -> Path:
    """The archive's files below `folder`/content, with those of `changes` (path → text) beside or in place of them."""
    for name, text in {**FILES, **changes}.items():
        path = folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "content"


def edition(folder: Path, changes: Mapping[str, str] = FILES) -> Edition:
    """The archive written below `folder`, read, checked, joined and judged."""
    terms = Terms(load_lexicon())
    content = load_content(write(folder, changes))
    raise_any(check(content, terms))
    archive = join(content, terms)
    return Edition(archive, judge(archive), terms)
