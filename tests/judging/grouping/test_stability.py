"""Properties of stories nobody has curated, from raw texts to verdicts, with entities proposed by rule as on a site."""

from collections.abc import Mapping

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.judging.grouping.story import told
from tests.judging.grouping.told_cases import cases, text_of
from variorum.judging import judge
from variorum.model import Archive

POOL = {
    f"{table}-{nth:02}-{side}.txt": text_of(case[side])
    for table in ("conflicts", "lookalikes") for nth, case in enumerate(cases(table)) for side in ("a", "b")
}  # fmt: skip
"""Short articles of many fields: other articles in which one may stand."""
FEW = settings(
    max_examples=15, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
STORIES = st.sets(st.sampled_from(sorted(POOL)), min_size=2, max_size=8)


def archive_of(names: set[str], more: Mapping[str, str] | None = None) -> Archive:
    """The grouped archive of some articles of the pool, and of others."""
    return told({name: POOL[name] for name in names} | dict(more or {}), "auto")


@FEW
@given(names=STORIES, data=st.data())
def test_an_added_article_changes_no_id(names: set[str], data: st.DataObject) -> None:
    """What an article adds moves no figure to another question, and takes no id away."""
    added = data.draw(st.sampled_from(sorted(set(POOL) - names)))
    few, more = archive_of(names), archive_of(names | {added})
    homes = {report.id: report.quantity for report in more.reports}
    assert {report.id for report in few.reports} <= set(homes)
    assert [r.figure.quote for r in few.reports if r.quantity and homes[r.id] != r.quantity] == []
    assert {quantity.id for quantity in few.quantities} <= {quantity.id for quantity in more.quantities}


@FEW
@given(names=STORIES, data=st.data())
def test_a_copy_under_another_publisher_adds_no_witness(names: set[str], data: st.DataObject) -> None:
    """Bodies vouch, not articles: the copy has another headline, and says the same."""
    copied = data.draw(st.sampled_from(sorted(names)))
    headline, _, words = POOL[copied].removeprefix("date ").rpartition("\n\n")
    copy = {"copy.txt": f"date {headline} as told elsewhere\n\n{words}" if POOL[copied].startswith("date ") else
            f"{headline} as told elsewhere\n\n{words}"}  # fmt: skip
    one, two = (
        {v.quantity: (v.witnesses, v.concurring, v.verdict) for v in judge(archive).verdicts}
        for archive in (archive_of(names), archive_of(names, copy))
    )
    assert one.items() <= two.items()
