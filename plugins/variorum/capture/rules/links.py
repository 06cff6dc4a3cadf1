"""Links to other texts that stand between the paragraphs of this one."""

import re

from .rule import Rule, exact, line

_VERB = r"(?:see|read|watch|listen)"
_LEAD = (
    rf"{_VERB}(?: also| more| next| now| here| this| related)|also {_VERB}|must[ -]{_VERB}|don['’]t miss|in pictures|"
    r"related(?: ?(?:stories|story|articles?|posts?|news|content|coverage|topics?|links?|reading))?|recommended(?: for you)?|"
    r"(?:you )?(?:may|might) (?:also )?(?:like|be interested in)|editor['’]s picks?|more (?:on|from) this(?: story| topic)?|"
    r"further reading|suggested|more stories"
)
_KIND = r"(?:watch|read|listen|opinion|explainer|explained|in pictures|in photos|trending|video|podcast|gallery|more)"

RULES: tuple[Rule, ...] = (
    Rule(
        "link-arrow", "furniture", exact(r"(?:>>+|»+|→|►|▶|➤|➡|👉|☞)\s*\S.*"),
        "An arrow before a line leads elsewhere; a quoted line has one sign, not two.",
        ">> Lighthouse keepers' strike enters second week",
        "> I kept the lamp lit all night, she wrote to her brother in the spring.",
    ),
    Rule(
        "link-lead", "furniture", re.compile(rf"\A(?!(?:related|recommended|suggested)\b.*\.\Z)(?:{_LEAD})\s*(?:[:|»>–—]|\u00a0|\s-\s|\s{{2,}})\s*\S.*\Z", re.IGNORECASE),
        "A call to read something else, with a sign between the call and the other text's title.",
        "ALSO READ | Ferry timetable changes for the winter",
        "See also how the keepers of the north shore managed, the report advises its readers.",
    ),
    Rule(
        "link-kind", "furniture", re.compile(rf"\A{_KIND}\s*(?:[:|»>]|\s[–—-]\s)\s*\S.*(?<![.,;])\Z", re.IGNORECASE),
        "Between paragraphs, a title after the word for its kind is a link; above the text it may be the title itself.",
        "WATCH | The last lamp of the north shore goes out",
        "Opinion: that is all it was, the inspector's report said of the letter.",
        where="inside",
    ),
    Rule(
        "link-call", "furniture",
        line(
            r"(?:see|read|find) more [\w’' ]{1,30} (?:stories|news|articles|coverage)(?: here)?|(?:read|see|show|load|view|find out|learn|watch)(?: (?:more|also|next|all|less|now|the full (?:story|article|report)|"
            r"full (?:story|article|report)|original article))+(?: (?:here|below|on|about|stories|comments|articles|posts))*|"
            r"continue(?: reading)?(?: (?:the )?(?:main )?(?:story|article|below|here))?|click here(?: (?:to|for) [\w' ]{1,60})?|"
            r"source link|original (?:source|article|link)|link to (?:source|article)|view (?:original|gallery|on \w+)|more stories|recommended by \w+"
        ),
        "A button that opens the rest of this text or another.",
        "Continue reading »",
        "Read more than one tide table, the harbour master told the newcomers.",
    ),
    Rule(
        "link-explained", "furniture", exact(r".{10,140}, (?:explained|in (?:photos|pictures|maps|charts|brief|numbers))"),
        "A line that names a subject and ends in “explained” is the title of a linked overview.",
        "The quarrel over the old harbour wall, explained",
        "The keepers left before the storm because the stair had rotted through, she explained.",
    ),
    Rule(
        "link-list", "furniture",
        line(
            r"(?:related|recommended|suggested|similar|popular|trending|latest|recent|more|top|most[ -](?:read|popular|viewed)|"
            r"featured|other|you may (?:also )?(?:like|have missed)|you might (?:also )?(?:like|enjoy|be interested in)|don['’]t miss|"
            r"what to read next|read next|up next|also on \w+|from the web|around the web|more from [\w .&'’-]{1,40}|"
            r"more (?:in|on) [\w .&'’-]{1,40}|editors?['’]s? (?:picks?|choice))"
            r"(?: ?(?:articles?|posts?|stories|story|news|reading|content|topics?|links?|coverage|now|videos?|comments|"
            r"headlines|picks|reads|for you|today|this week))*"
        ),
        "The heading of a list of other texts; the list goes with it.",
        "Related Articles",
        "Related articles of the treaty were read aloud, and the delegates voted on each.",
        scope="block",
    ),
)  # fmt: skip
