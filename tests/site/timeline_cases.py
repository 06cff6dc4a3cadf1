"""The archive of the ferry, with events in two of its ledgers."""

from tests.site.small_archive import FILES

NOON = "ledger/ferry-at-noon.yaml"
BRIEF = "ledger/ferry-in-brief.yaml"
EVENTS = """
events:
  - key: ferry-lands
    quote: The ferry came in on Sunday
    text: The ferry lands.
    as_of: {edtf: "2021-05-02", words: on Sunday}
    paragraph: p1
    by: an editor
    on: "2021-07-01"
  - key: inquiry
    quote: an inquiry by autumn
    text: The council is to hold an inquiry.
    as_of: {edtf: "../2021-09", words: by autumn, basis: inferred}
    stance: forecast
    paragraph: p2
    by: an editor
    on: "2021-07-01"
  - key: fog
    quote: fog lay over the harbour
    text: Fog lies over the harbour.
    paragraph: p2
    by: an editor
    on: "2021-07-01"
"""
TOLD_AGAIN = """
events:
  - key: ferry-lands
    quote: landed that Sunday
    text: The ferry lands.
    as_of: {edtf: "2021-05-02", words: that Sunday, basis: inferred}
    by: an editor
    on: "2021-07-03"
"""
CHANGES = {NOON: FILES[NOON] + EVENTS, BRIEF: FILES[BRIEF] + TOLD_AGAIN}
