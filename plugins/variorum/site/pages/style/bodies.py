"""The bodies, links and dates of a story that is made up: a ferry on a lake that does not exist."""

from ...views import ChainLink, Link, When

HERE = "style.html"
"""Where links of made-up things lead: to the page itself."""

OFFICE = ChainLink("Ferry Office", HERE, speaker=True, known=True)
CLUB = ChainLink("Sailing Club", None, speaker=True, known=True)
GAZETTE = ChainLink("Lake Gazette", HERE, speaker=False, known=True)
LIKELY = ChainLink("probably Wire Office", None, speaker=False, known=True)
NOBODY = ChainLink("no source named", None, speaker=False, known=False)
UNNAMED = ChainLink("publisher not named", None, speaker=False, known=False)

GIVEN = When("2 May 2021", "2021-05-02", known=True, note="“on Sunday”")
NEXT = When("3 May 2021", "2021-05-03", known=True, note=None)
INFERRED = When("about 3 May 2021", None, known=True, note="inferred from “the morning after”")
UNSTATED = When("not stated", None, known=False, note=None)
ORDERED = When("not stated", None, known=False, note="“before that”")

READ = Link("The ferry comes in ¶2", f"{HERE}#p2")
LONG = (
    "Office of the Commissioner for the Navigation of Inland Waters and the Safety of Passengers",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "内河航行安全与旅客运输监督管理委员会办公室",
    "مكتب مفوض الملاحة في المياه الداخلية وسلامة الركاب",
)
"""A long name, two without a space, and two of other scripts."""
