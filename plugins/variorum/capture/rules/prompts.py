"""What a site asks of its readers: subscribe, follow, share, accept, pay; and what advertisers say."""

import re

from .rule import Rule, line

_NETWORK = (
    r"(?:facebook|twitter|x|instagram|whats ?app|telegram|linkedin|pinterest|reddit|youtube|tiktok|tumblr|viber|messenger|"
    r"threads|bluesky|mastodon|flipboard|google news|google\+|vk(?:ontakte)?|odnoklassniki|line|skype|pocket|e-?mail|mail|print|"
    r"copy(?: link| url)?|link|sms|rss|share|tweet|pin|save|more|like|send|post)"
)
_PLATFORM = (
    r"(?:facebook|twitter|\bx\b|instagram|whats ?app|telegram|linkedin|youtube|tiktok|google news|social media|newsletters?|"
    r"channel|inbox|e-?mail|updates|alerts|\bapps?\b|podcast|free trial|\baccount\b|breaking news)"
)
_PIECE = r"(?:article|story|post|page|report|news|link)"
_CHANNEL = rf"(?:(?:your |an? )?(?:{_NETWORK}|friends?|family|social media|social networks?))"

RULES: tuple[Rule, ...] = (
    Rule(
        "share", "furniture",
        re.compile(
            rf"\A[\s|•·,/–-]*(?:\d[\d.,]*k?\s*)?(?:share|shares|tweet|sharetweet\w*|like this|like loading(?:\.\.\.|…)|share full article|save (?:article|story|for later)|\d[\d.,]*k|share this(?: (?:article|post|story|page|with\b.*))?|share (?:on|via|to)\b.{{0,40}}|"
            rf"click to share\b.{{0,80}}|print this(?: page)?|e-?mail this.{{0,30}}|\d[\d.,]*k? (?:shares?|views?|likes?|reads?))[\s:!.|•·]*"
            rf"(?:{_NETWORK}[\s|•·,:/]*){{0,20}}\Z", re.IGNORECASE),
        "Buttons for passing the page on, and their counters.",
        "Share this: Facebook Twitter WhatsApp",
        "Share this bread with the keepers, the old song goes, and the lamp will burn.",
    ),
    Rule(
        "share-asked", "furniture",
        re.compile(
            rf"\A[\s|•·*–-]*(?:(?:liked?|enjoyed?) (?:this|our) {_PIECE}\?\s)?(?:please )?(?:share|send|post|tweet|pin|forward|e-?mail|recommend)"
            rf"(?: it| your (?:thoughts|views|comments)|(?: (?:this|the|our))?(?: {_PIECE}){{0,2}}) ?(?: (?:on|via|to|by|through|using|with|over|in) {_CHANNEL}(?:(?:, (?:and |or )?| and | or |\s?[/|·•]\s?| on ){_CHANNEL}){{0,12}})[\s:!.|•·»›]*\Z"
            rf"|\A[\s|•·*–-]*(?:please )?(?:(?:share|tweet|pin|post|forward|recommend|save|print|copy)(?: (?:this|the|our))?(?: {_PIECE})|(?:tweet|pin|forward|copy|recommend) this)[\s:!.|•·»›]*\Z", re.IGNORECASE),
        "A request to pass the page on by a network, by mail or to friends, however it is worded; nothing else is in the line.",
        "Share this story on Facebook",
        "Share the lamp oil with the keepers, the harbour master wrote on Facebook.",
    ),
    Rule(
        "share-networks", "furniture",
        re.compile(
            rf"\A(?:(?:{_NETWORK})[\s|•·,:/]+){{1,20}}(?:{_NETWORK})?[\s|•·]*\Z"
            r"|\A(?:facebook|twitter|whats ?app|linkedin|pinterest|tumblr|reddit|copy (?:link|url))\Z", re.IGNORECASE),
        "A line of nothing but the names of networks.",
        "Facebook Twitter Pinterest WhatsApp Email",
        "Facebook and Twitter were the places where the keepers announced their strike.",
    ),
    Rule(
        "follow", "furniture",
        re.compile(
            rf"\A(?:please )?(?:follow|join|like|find|like and follow|connect with|contact|reach)\s+(?:us|our|me)\b(?=.*{_PLATFORM}).{{1,160}}\Z"
            r"|\A(?:please )?follow @\w+.{0,80}\Z|\A(?:follow|connect with|contact|stay connected with) us[\s:!.]*\Z|\Astay (?:connected|tuned|updated|informed)\b[^.]{0,60}[.!]?\Z",
            re.IGNORECASE),
        "A call to follow the site on some platform.",
        "Follow us on Google News for the newest stories",
        "Follow us down to the boats, the keepers called to the passengers, and be quick.",
    ),
    Rule(
        "newsletter", "furniture",
        re.compile(
            rf"\A(?:sign[ -]?up|subscribe|register|get|receive|join|enter your|never miss|don['’]t miss|want more|enjoyed this|download|"
            rf"stay up[ -]to[ -]date|keep up)\b(?=.*\b(?:our|your|us|you)\b)(?=.*{_PLATFORM})(?!.*\b(?:said|says|told)\b).{{1,300}}\Z"
            r"|\Asign[ -]?up for\b[^.]{1,80}\bnewsletters?[\s.!]*\Z|\A(?:type|enter) your e-?mail\b.{0,20}\Z|\Aget (?:breaking |daily |free )?(?:news )?(?:alerts|updates)[\s.!]*\Z"
            r"|\A(?:track|catch|check out) (?:all )?(?:the )?(?:latest|live|breaking|top)\b.{1,30}\b(?:news|updates)\b(?!.*\bsaid\b).{1,200}\Z"
            r"|\A(?:thank you|thanks) for (?:signing up|subscribing|registering)[\s.!]*\Z|\Asorry,? there was (?:a problem|an error)[\s.!]*\Z"
            r"|\A(?:subscribe(?: now| today| here)?|sign up(?: now| here)?|newsletters?(?: sign[- ]?up)?|e-?mail address|sign in|log in|register|your e-?mail)[\s:*!.]*\Z",
            re.IGNORECASE),
        "A call to subscribe: it speaks to the reader about the site's own mail, app or channel.",
        "Sign up for our newsletter and get the week's stories in your inbox.",
        "Subscribe to your local lifeboat, the harbour master said in her newsletter of May.",
    ),
    Rule(
        "support", "furniture",
        re.compile(
            r"\A(?:please )?(?:to support (?:our work|us)|support (?:our (?:work|journalism|reporting|newsroom|mission|(?:web)?site)|independent (?:journalism|media|news)|quality journalism|us)|donate (?:now|today|here|to (?:us|our))|become a (?:member|patron|subscriber|supporter)|"
            r"this (?:article|story|content) is (?:only )?(?:for|available to) (?:paying |registered )?(?:subscribers|members)|already (?:a|have) (?:subscriber|an account)|"
            r"you have \w+ free articles?)\b(?!.*\b(?:said|says|told)\b).{0,200}\Z", re.IGNORECASE),
        "A call for money or membership.",
        "Support our journalism: become a member today",
        "Support our work or lose the light, the banner over the quay said.",
    ),
    Rule(
        "cookies", "furniture",
        re.compile(
            r"\A(?:we(?: and our partners)?|this (?:web)?site|our (?:web)?site) uses? cookies\b.{0,600}\Z"
            r"|\Aby (?:continuing|clicking|using|closing|browsing|scrolling|accepting)\b.{0,120}\b(?:you (?:agree|accept|consent)|cookies|terms)\b.{0,300}\Z"
            r"|\A(?:accept(?: all)?(?: cookies)?|reject(?: all)?(?: cookies)?|cookies?(?: settings| policy| preferences| notice| consent)?|manage (?:cookies|preferences|consent|options)|"
            r"i (?:agree|accept)(?: to the (?:terms|privacy policy)[\w ]{0,40})?|got it|necessary cookies only|privacy (?:settings|preferences))[\s.!]*\Z", re.IGNORECASE),
        "The notice about cookies and its buttons.",
        "We use cookies to give you the best experience on our website.",
        "We used cookies and tea to pass the night, the youngest of the keepers recalled.",
    ),
    Rule(
        "advertisement", "furniture",
        line(
            r"(?:paid )?advert(?:isement|ising|orial)?s?(?: (?:\d+|feature))?(?:\W+(?:scroll|continue|story|article|skip|remove|close)\b[\w\s]{0,60})?|"
            r"(?:story|article|content|report) continues? (?:below|after)(?: (?:this|the))?(?: ad(?:vertisement)?)?|sponsored(?: (?:content|post|links?|by [\w .&]{1,40}))?|"
            r"promoted(?: content| stories)?|skip ad(?:vertisement)?|ad|ads by \w+|scroll (?:down )?to continue(?: reading)?|"
            r"(?:the )?(?:article|story) continues below|paid content|partner content"
        ),
        "The word that separates an advertisement from the text.",
        "Advertisement - scroll to continue",
        "Advertisements for the old ferry still hang in the waiting room, faded and torn.",
    ),
    Rule(
        "sponsored", "furniture", re.compile(r"\A(?:Sponsored|Promoted|Paid) (?:Links|Content|Posts?|Stories)\s+[A-Z]\w*.{0,900}\Z"),
        "A sponsor's paragraph, printed under its label in capitals; what stands below is the page's end.",
        "Sponsored Links Available Discover a harbour of ideas at Tidewater Monthly",
        "Sponsored links to the ferry company were taken off the town's page in March.",
        scope="block", where="foot",
    ),
)  # fmt: skip
