"""One mapping of each kind of content file, with every key its schema knows."""

from collections.abc import Mapping

from pydantic import BaseModel

from variorum.store.schema import ArticleMatter, EntityMatter, LedgerMatter, QuantityMatter, TakedownsMatter

ARTICLE = """\
title: A calm day
rights: full
summary: Nothing happened.
original_title: Calm
publisher:
  id: gazette
  text: The Gazette
  basis: text
  note: At its foot.
origin:
  text: a reader
page_date:
  edtf: "2023-06-04"
  words: on Sunday
  basis: inferred
  before: the start
  after: the finish
stated:
  edtf: "2023"
retrieved: "2023-06-05"
url: https://example.org/a
archive_url: https://example.org/b
capture:
  name: calm.txt
  sha256: 0000000000000000000000000000000000000000000000000000000000000aaa
  size: 9
  encoding: utf-8
pieces:
  - bytes: [0, 9]
    kind: kept
    rule: paragraph
    role: paragraph
    paragraph: p1
    text: It was so
edits:
  - bytes: [0, 1]
    before: i
    after: I
    rule: encoding
imported: 0000000000000000000000000000000000000000000000000000000000000bbb
link_names: false
was: [flat-day]
"""
LEDGER = """\
verified:
  on: "2023-06-05"
  sha256: 0000000000000000000000000000000000000000000000000000000000000aaa
  rows: 1
  digest: 0000000000000000000000000000000000000000000000000000000000000ccc
  cleaning: 0000000000000000000000000000000000000000000000000000000000000ddd
names:
  Tarn: lake-tarn
figures:
  - key: visitors
    quote: 1,250 visitors
    number: 1,250
    nth: 1
    of: 2
    accept:
      value: [1250, null]
      bound: at_least
      bound_words: no fewer than
      unit: people
      counts: visitors
      status: registered
      event: attended
      place:
        id: lake-tarn
        text: the lake
      said_by: sailing-club
      via: [gazette]
      denied_by: [harbour-office]
      stance: asserted
      increment: false
      as_of:
        edtf: "2023-06-04"
      stated:
        words: on Sunday
    quantity: visitors-on-sunday
    concurs_with: harbour-office
    cause: the wind
    population: sailors
    period: the summer
    revises: visitors-before
    relation:
      heads: same
    reason: One count.
    reading: Said of heads.
    read_as:
      unit: heads
    line: 3
    paragraph: p1
    was: [crowd]
    corrections:
      - field: value
        was: 1520
        reason: A slip.
        by: an editor
        on: "2023-06-06"
    by: an editor
    on: "2023-06-05"
positions:
  - key: gust
    quote: a gust
    nth: 1
    of: 1
    quantity: cause
    position: wind
    held_by:
      text: the club
    via: [gazette]
    stance: denied
    stated:
      edtf: "2023-06"
    line: 4
    paragraph: p2
    by: an editor
    on: "2023-06-05"
events:
  - key: start
    quote: the boats started
    nth: 1
    of: 1
    text: The boats started.
    as_of:
      edtf: "2023-06-04"
    stance: asserted
    line: 5
    paragraph: p1
    by: an editor
    on: "2023-06-05"
ignore:
  - quote: one day
    nth: 1
    of: 1
    number: one
    reason: No count.
    by: an editor
    on: "2023-06-05"
"""
QUANTITY = """\
title: Visitors
question: How many came?
group: The regatta
kind: flow
unit: people
events: [attended]
places: [lake-tarn]
parts: [north-pier]
cause: the wind
period: the day
population: sailors
base: all-visitors
positions:
  - id: wind
    text: The wind
near: [boats]
sums:
  - op: share
    of: visitors
    by: all-visitors
    words: of all
    unit: percent
  - op: rate
    of: visitors
    by: all-visitors
    words: visitors
    unit: visitors per 100
    per: 100
  - op: sum
    of: visitors
    by: all-visitors
    words: visitors
    unit: people
    also: [boats]
settle: A gate.
finding: It grew.
cues: [visitors]
was: [crowd]
"""
ENTITY = """\
name: Lake Tarn
type: lake
summary: A lake.
names:
  - text: Tarn
    kind: official
    language: en
    users: [everybody]
    context: [lake]
part_of: [north]
speaks_for: [nobody]
coordinates:
  latitude: 54.5
  longitude: -3.1
  source: a map
  precision: shore
roles:
  - text: The lake of the regatta
    start: "1900"
    end: "2023"
    article: regatta
    paragraph: p1
external:
  geonames: "1"
was: [tarn]
proposed: [a lake]
indexed: true
"""
TAKEDOWNS = """\
takedowns:
  - kind: article
    id: regatta-eve
    was: [eve]
    on: "2023-07-01"
    by: ed
    reason: asked for by the publisher
    figures: {a2b3c4d5e6: lake-depth}
    marks:
      - "0123456789012345678901234567890123456789012345678901234567890123"
"""
SAMPLES: Mapping[type[BaseModel], str] = {
    ArticleMatter: ARTICLE,
    LedgerMatter: LEDGER,
    QuantityMatter: QUANTITY,
    EntityMatter: ENTITY,
    TakedownsMatter: TAKEDOWNS,
}
