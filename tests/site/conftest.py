"""A small archive, joined and judged without Pelican, for the tests of the site's own modules."""

import pytest

from tests.site.small_archive import edition
from variorum.site.edition import Edition


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The small archive of the ferry."""
    return edition(tmp_path_factory.mktemp("small"))
