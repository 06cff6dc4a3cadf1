"""What belongs to the site and not to the page: menus, paths, buttons, banners, copyright lines."""

import re

from .rule import Rule, line

_MENU = (
    r"(?:home(?: ?page)?|menu|search|news|latest(?: news)?|breaking(?: news)?|world(?: news)?|international|local|national|regional|politics|business|"
    r"economy|finance|markets|tech(?:nology)?|science|health|sports?|football|culture|arts?|entertainment|lifestyle|travel|food|"
    r"opinions?|editorial|columns?|blogs?|videos?|photos?|gallery|podcasts?|radio|tv|live|weather|education|environment|climate|"
    r"africa|asia|europe|americas?|middle east|uk|us|usa|world|features?|analysis|interviews?|investigations?|magazine|archives?|"
    r"about(?: us)?|contact(?: us)?|careers?|jobs|advertise(?: with us)?|privacy(?: policy)?|cookie policy|terms(?: (?:of|and|&) (?:use|service|conditions))?|"
    r"disclaimer|sitemap|site map|rss|faqs?|help|login|log ?in|log ?out|sign ?(?:in|up|out)|register|subscribe|newsletters?|my account|shop|store|"
    r"uncategori[sz]ed|general|categories|more|english|accessibility|corrections|press|e-?paper)"
)
_SEPARATOR = r"(?:\s*[|»›>/•·\\–—,]\s*|\s+(?:and|&)\s+|\s+)"

RULES: tuple[Rule, ...] = (
    Rule(
        "menu", "furniture", re.compile(rf"\A[\s|»›>•·]*{_MENU}(?:{_SEPARATOR}{_MENU}){{1,60}}[\s|»›>•·]*\Z", re.IGNORECASE),
        "A line of section names and nothing else.",
        "Home | World | Business | Sports | Contact us",
        "Home and business were one place for the keepers, who slept under the lamp.",
    ),
    Rule(
        "menu-item", "furniture", line(_MENU), "One section name by itself, above or below the text; inside it, it may be a heading.",
        "Home", "Culture was on the harbour's notice board that week, under a picture of the lamp.", where="edges",
    ),
    Rule(
        "path", "furniture", re.compile(r"\A(?:you are here:?|home)\s*[»›>/|→]\s*\S.{0,300}\Z", re.IGNORECASE),
        "The path from the front page to this one.",
        "Home » World » Keepers end their strike at the north shore",
        "Home is where the lamp is, an old keepers' saying has it, and most of them stayed.",
    ),
    Rule(
        "skip", "furniture",
        line(
            r"skip (?:to|links?|navigation)[\w ]{0,40}|toggle [\w ]{1,30}|(?:open|close|main|primary|mobile|show|hide)[ -](?:menu|navigation|search|sidebar)|"
            r"(?:back|scroll|go|return|jump) to (?:the )?(?:top|homepage|home|main|content|news)(?: of page)?(?: button)?|search for:?|search this site|expand|"
            r"(?:switch|change) (?:skin|language|edition)|select (?:language|page|your (?:language|region))|dark mode|light mode|loading(?:\.\.\.|…)?|please wait|"
            r"print|listen to (?:this )?article|text size|font size|a[+-]|play|pause|unmute|mute|close|next|previous|prev|submit|page \d+(?: of \d+)?|\d+ of \d+|view all|see all|all rights reserved"
        ),
        "Words of buttons, made for moving about the page.",
        "Back to top button",
        "Back to the top of the stair she went, for the third time that night.",
    ),
    Rule(
        "neighbour-list", "furniture", line(r"(?:previous|next|prev|older|newer) (?:article|post|story|entry|news)s?"),
        "The heading of a link to the page before or after this one, with the link under it.",
        "Previous Post", "Next post but one was his, at the far end of the bay, where the bell was.",
        scope="block", where="foot",
    ),
    Rule(
        "neighbour", "furniture",
        re.compile(
            r"\A[«‹←<\s]*(?:previous|next|prev|older|newer)(?: (?:article|post|story|entry|news))?\s*(?:[:»›→>←«|–—-].{0,200}|(?:(?<=article)|(?<=post)|(?<=story)|(?<=entry))(?:\s[^.!?]{1,200})?)\Z",
            re.IGNORECASE),
        "A link to the page before or after this one on the site.",
        "Next article Harbour council to meet on Tuesday",
        "Next story of the tower to burn was the third, where the oil had been kept.",
    ),
    Rule(
        "sign", "furniture", re.compile(r"\A[\W_]+\Z"),
        "A line of signs without a letter or a digit separates parts of the page.",
        "* * *", "– 30 –",
    ),
    Rule(
        "state-of-page", "furniture",
        line(r"this is (?:a|an) (?:developing|breaking|ongoing)(?: news)? story(?:(?:[.,;:–—-]| and) .{0,100})?|(?:check|come) back (?:later |soon )?for (?:more |the latest )?updates|(?:this (?:article|story|page|post) )?(?:has been|was) (?:last )?updated(?: (?:with|to) .{0,80})?|more (?:details )?to follow|-?ends?-?|developing story"),
        "What the site says of the state of the page: unfinished, changed, at its end.",
        "This is a developing story. Check back for updates.",
        "This is a developing story of neglect, the report on the harbour says, and nobody has read it to the end.",
    ),
    Rule(
        "banner", "furniture",
        line(
            r"(?:close|dismiss|hide|exit) (?:the |this )?(?:[\w-]+ ){0,4}(?:banner|dialog(?:ue)?|ads?|advertisement|pop-?up|window|modal|notification|alert|overlay|player|gallery)|"
            r"error:? content is protected|content is protected|(?:your browser|javascript|this browser|this video|the video) (?:does not|is|is not|must|cannot|can['’]t|could not)\b.{0,120}|"
            r"(?:please )?(?:enable|turn on|disable) (?:javascript|cookies|your ad ?-?blocker|ad ?-?block\w*)\b.{0,120}|(?:checking|verify(?:ing)?) (?:if )?you are (?:a )?human.{0,60}|"
            r"(?:image|photo|picture|figure) \d+ of \d+|(?:ad|content)-?block(?:er)? detected.{0,100}|powered by [\w .]{1,40}|theme(?: by|:) [\w .]{1,60}|proudly powered by [\w .]{1,40}|"
            r"video ad feedback|our standards: [\w ]{1,60}|report (?:an error|a typo|a problem|this ad)|designed (?:and developed )?by [\w .]{1,40}"
        ),
        "Banners, notices of scripts that did not run, and makers' marks.",
        "error: Content is protected !!",
        "Close the window, the keeper told her son, before the banner blows off the wall.",
    ),
    Rule(
        "copyright", "furniture",
        re.compile(
            r"\A(?:copyright\s*)?(?:©|\(c\)|&copy;)\s*.{0,300}\Z|\Acopyright\s+(?:\d{4}|by|reserved)\b.{0,300}\Z|\A.{0,200}\ball rights reserved\b[^.]{0,80}\.?(?:.{0,160})\Z|"
            r"\A(?:this material|no part of this (?:article|site|material|publication)|reproduction|republication|unauthori[sz]ed)\b.{0,80}\b(?:may not be|prohibited|without)\b.{0,200}\Z",
            re.IGNORECASE),
        "Who owns the site and what may not be done with it.",
        "© 2021 Tidewater Media Group. All rights reserved.",
        "Copyright in the lamp's drawings passed to the town when the engineer died.",
    ),
    Rule(
        "tags", "furniture",
        re.compile(
            r"\A(?:tags?|tagged(?: (?:with|as|in|under))?|topics?|filed under|posted in|categor(?:y|ies)|keywords?|labels?|in this (?:article|story)|more (?:about|on)|sections?)\s*[:|»–]\s*[^.!?]{0,300}\Z"
            r"|\A(?:#[\w-]+[\s,]*){1,40}\Z|\A(?:related )?(?:tags|topics|keywords|filed under|categories)[\s:]*\Z", re.IGNORECASE),
        "The labels under which the site files the page.",
        "Tags: lighthouses, harbours, strikes",
        "Topics: the meeting had none, one of the keepers joked, and so it ended early.",
    ),
    Rule(
        "reading-time", "furniture",
        line(r"(?:reading time:?\s*)?(?:about |approx\.? )?\d{1,3}\s*-?\s*(?:min(?:ute)?s?)(?:\.|\s+(?:read(?:ing)?(?: time)?|ago))|(?:estimated )?reading time.{0,20}|(?:total )?views:? [\d,.k]+|\d[\d,.]*\s+(?:views|reads)"),
        "How long the page takes to read, or how often it was.",
        "3 min read",
        "3 minutes was all it took to climb the tower, by the inspector's watch.",
    ),
)  # fmt: skip
