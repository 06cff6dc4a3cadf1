"""Values as the generator makes them, for looking at every template with every mark, chip and empty case once.

The story is the demonstration archive's, retold; what it has no case of (a conflict, a revision) is about a bridge that
does not exist.
"""

from tests.site.sample_views.articles import BODY, cited_notes, notes
from tests.site.sample_views.pages import SamplePage, pages
from tests.site.sample_views.quantities import report_rows
from tests.site.sample_views.story import ARTICLE, CHIPS, QUANTITY, site

__all__ = ["ARTICLE", "BODY", "CHIPS", "QUANTITY", "SamplePage", "cited_notes", "notes", "pages", "report_rows", "site"]
