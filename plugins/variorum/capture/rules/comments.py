"""The readers' comments and the form for writing them: nothing below them is the text."""

import re

from .rule import Rule, line

RULES: tuple[Rule, ...] = (
    Rule(
        "comment-form", "furniture",
        line(
            r"leave (?:a|your) (?:reply|comment|response|feedback)(?: (?:cancel reply|to [\w .]{1,40}))?|(?:post|write|add|submit) (?:a|your|new)? ?(?:comment|reply|response)s?|"
            r"cancel reply|join the (?:conversation|discussion)|(?:please )?(?:enter|type) your (?:comment|name|e-?mail)(?: (?:address|here))*|"
            r"be the first to (?:comment|leave a comment|reply)(?: on [\w \"'“”‘’]{1,80})?|no comments(?: yet)?|comments? (?:are )?(?:closed|off|disabled)(?: on .{1,160})?|"
            r"(?:view|show|load|see|read|hide) (?:all |more )?(?:\d+ )?comments(?: \(\d+\))?|(?:\d+|one|two|three) (?:comments?|repl(?:y|ies)|responses?|thoughts?)(?: on .{1,200})?"
        ),
        "The heading of the comments or of their form.",
        "Leave a Reply",
        "Leave a reply to the letter on the table, the keeper's note asked whoever came next.",
        scope="rest",
    ),
    Rule(
        "comment-heading", "furniture", line(r"comments?(?: section)?|reader comments|\(\d+\) comments?|comments? \(\d+\)"),
        "The heading of the comments themselves.",
        "Comments", "Comments on the new lamp were kind, on the whole, though nobody liked its colour.",
        scope="rest",
    ),
    Rule(
        "comment-field", "furniture",
        re.compile(
            r"\A(?:you must be|please) (?:logged|log|sign|signed) ?in to (?:post|leave|write|comment|reply)\b.{0,60}\Z|\A(?:log|sign) in to (?:leave|post|write|comment|reply)\b.{0,60}\Z"
            r"|\Ayour e-?mail address will not be (?:published|shared|displayed)\b.{0,100}\Z|\Arequired fields are marked\b.{0,20}\Z|\Asave my name, e-?mail\b.{0,120}\Z"
            r"|\Aplease enter your (?:comment|name|e-?mail)\b.{0,30}\Z|\Anotify me (?:of|by|via|when)\b.{0,80}\Z|\Athis site uses akismet\b.{0,120}\Z|\Alearn how your comment data\b.{0,40}\Z"
            r"|\A(?:name|e-?mail(?: address)?|website|comment|your name|your e-?mail|your comment|url|message|subject)\s*(?:\*|\(required\)|:)[\s*:]*\Z|\A(?:post comment|reply|report (?:abuse|comment))\Z"
            r"|\Ayou have entered an incorrect email\b.{0,40}\Z|\Athis site is protected by recaptcha\b.{0,160}\Z|\Athe comments (?:posted|section) (?:here|below|on)\b.{0,300}\Z|\Adisclaimer: (?:the )?(?:views|comments|opinions)\b.{0,400}\Z",
            re.IGNORECASE),
        "A field of the form, or the notice beside it.",
        "Your email address will not be published. Required fields are marked *",
        "Your email address will not be asked for at the gate, the harbour office promises.",
    ),
    Rule(
        "about-author", "furniture",
        re.compile(
            r"\A(?:about (?:the )?(?:author|writer|us)|author(?:['’]s)? (?:bio|profile|details)|written by the author|view all posts(?: by .{1,60})?|see all (?:posts|articles)(?: by .{1,60})?|"
            r"more (?:posts|articles|stories) by .{1,60}|follow the author|meet the author)[\s:]*\Z", re.IGNORECASE),
        "The heading of a note on the writer, with the note under it and the page's end.",
        "About the author",
        "About the author of the letter nothing is known but that she signed with an M.",
        scope="rest",
    ),
)  # fmt: skip
