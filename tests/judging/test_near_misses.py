"""Near misses among many quantities: each keeps those nearest to it, so that pairs do not grow with their square."""

from collections import Counter
from dataclasses import replace

from tests.judging.told import archive, figure, quantity, report
from variorum.judging import judge
from variorum.judging.near_misses import EACH
from variorum.model import Relation


def misses(numbers: dict[str, int], near: tuple[str, ...] = ()) -> list[Relation]:
    """The near misses of quantities of different events, by id, of which each has one report."""
    asked = [replace(quantity("stock", id=name), events=(name,), near=near if nth == 0 else ())
             for nth, name in enumerate(numbers)]  # fmt: skip
    reports = [
        replace(report(figure(number, by="police", event=name), name, name, id=name), quantity=name)
        for name, number in numbers.items()
    ]  # fmt: skip
    return [row for row in judge(archive(reports, asked)).relations if row.quantity is None]


def test_few_quantities_name_every_near_pair() -> None:
    """Up to the limit nothing is left out."""
    found = misses({f"q{nth:02}": 100 + nth for nth in range(EACH + 1)})
    assert len(found) == (EACH + 1) * EACH // 2


def test_of_many_each_names_its_nearest() -> None:
    """Sixty numbers near each other have 1,770 pairs; each looks for its own nearest only, and finds them."""
    numbers = {f"q{nth:02}": 1000 + nth for nth in range(60)}
    found = misses(numbers)
    assert 60 * EACH // 2 <= len(found) <= 60 * EACH
    assert min(Counter(name for row in found for name in (row.a, row.b)).values()) >= EACH


def test_a_declared_pair_stands_whatever_else_is_near() -> None:
    """What an editor calls near is told, though the numbers are far apart and many others are nearer."""
    numbers = {f"q{nth:02}": 1000 + nth for nth in range(60)} | {"far": 90_000}
    without, declared = misses(numbers), misses(numbers, near=("far",))
    assert len(declared) == len(without) + 1
