"""The rules, one or two of each table."""

from dataclasses import replace

from tests.site.sample_views.story import CHIPS
from variorum.site import views as v


def method_page() -> v.MethodPage:
    """The rules, one or two of each table."""
    rule = v.RuleRow(
        "equal values",
        "Same nominal value, equal bounds.",
        "same",
        "Two reports of one number.",
        "24 hours, in two articles",
    )
    bare = v.RuleRow(
        "boilerplate.follow-us", "A line asking to follow an account.", "removed", "It is not the article’s.", None
    )
    verdicts = tuple((one, f"What {key} means.") for key, one in CHIPS.items())
    rules = (rule, replace(rule, name="grew"), replace(rule, name="overlap"))
    return v.MethodPage(verdicts, rules, (rule,), (bare,), "variorum", (bare,), "1")
