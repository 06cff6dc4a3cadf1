"""The timeline of the style page: a day of each form, and an entry of each kind."""

from ...chips import chip
from ...views import Link, TimelineDay, TimelineEntry
from .bodies import CLUB, HERE, NOBODY, OFFICE, READ

ANNOUNCED = "announced; the texts do not say whether it happened"


def days() -> tuple[TimelineDay, ...]:
    """A day the text fixes, one the editors infer, and the stamp of a page."""
    counted = TimelineEntry("t-counted", "figure", "more than 12", "people ashore", OFFICE, None,
                            chip("changed", HERE), (READ,), "“by noon”")  # fmt: skip
    landed = TimelineEntry("t-landed", "event", "", "The ferry comes in", None, None, None, (READ,), None)
    announced = TimelineEntry("t-announced", "event", "", "A second ferry is to sail", None, ANNOUNCED, None,
                              (READ,), "“tomorrow”")  # fmt: skip
    forecast = TimelineEntry("t-forecast", "figure", "60", "passengers", CLUB, "a forecast", chip("single"), (READ,),
                             "inferred from “the morning after”")  # fmt: skip
    folded = TimelineEntry("t-folded", "figure", "dozens", "people ashore", NOBODY, None, chip("unclear", HERE),
                           (READ,), None)  # fmt: skip
    state = TimelineEntry("t-state", "figure", "about 900", "inhabitants", NOBODY, None, chip("single"), (READ,), None,
                          state=True)  # fmt: skip
    stamped = TimelineEntry("t-stamped", "stamp", "", "Date printed on the page of", None, None, None,
                            (Link("The ferry comes in", HERE),), "later than what the text reports")  # fmt: skip
    return (
        TimelineDay("d-sure", "Sun 2 May 2021", "2021-05-02", "sure", "date in the text", (landed, counted), (folded,),
                    (state,)),
        TimelineDay("d-unsure", "about 3 May 2021", None, "unsure", "inferred by the editors", (announced, forecast)),
        TimelineDay("d-stamp", "Wed 9 June 2021", "2021-06-09", "stamp", "stamp of a page", (stamped,)),
    )  # fmt: skip
