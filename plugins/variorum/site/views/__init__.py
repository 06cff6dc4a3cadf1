"""What templates get: one explicit value per page, and nothing else.

Paths (`href`, `path`) are relative to the site's root, without a leading slash (`figures.html#q-arrivals`);
templates turn them into links with `url(path)`, so that the same view serves at the root, under a sub-path and offline.
Words for people are complete here; templates add only fixed labels. `Markup` is HTML that a template macro made.
"""

from .article_list import ArticleList, ArticleMonth
from .articles import ArticleFigure, ArticlePage, Cite, Note, Provenance
from .comparison import ClaimLine, ComputationLine, Holder, PositionLine, RelationLine, ReportRow, WitnessLine
from .corrections import CorrectionRow, CorrectionsPage, FormerId
from .data import DataField, DataFile, DataPage, DataTable
from .entities import EntityIndex, EntityPage, EntityPart, Fact, RoleRow
from .figures import FiguresPage, QuantityGroup, QuantityRow
from .former import FormerRow, NoticePage, TakenRow
from .front import IndexPage
from .mentions import Snippet, SnippetGroup, Together
from .method import MethodPage, RuleRow
from .names import NameRow, NamesTable, NameUse
from .paging import ContentsRow, Pager
from .parts import ArticleTeaser, Card, ChainLink, Chip, Link, SaidRow, Tally, When
from .quantities import QuantityPage, QuantityReports, RowElsewhere
from .said import SaidBy, SaidGroup, SaidPart
from .search import SearchEntry, SearchGroup, SearchPage
from .site import Head, Site
from .sources import CarriedFigure, Road, SourcesPage, SourceText, Vouching
from .statements import Answer, Disputed, Statement
from .style import StyleDrawings, StyleEvidence, StyleMarks, StylePage
from .texts import CitedFigure, Explained, TextPage
from .timeline import TimelineDay, TimelineEntry, TimelineGroup, TimelinePage

__all__ = [
    "Answer",
    "ArticleFigure",
    "ArticleList",
    "ArticleMonth",
    "ArticlePage",
    "ArticleTeaser",
    "Card",
    "CarriedFigure",
    "ChainLink",
    "Chip",
    "Cite",
    "CitedFigure",
    "ClaimLine",
    "ComputationLine",
    "ContentsRow",
    "CorrectionRow",
    "CorrectionsPage",
    "DataField",
    "DataFile",
    "DataPage",
    "DataTable",
    "Disputed",
    "EntityIndex",
    "EntityPage",
    "EntityPart",
    "Explained",
    "Fact",
    "FiguresPage",
    "FormerId",
    "FormerRow",
    "Head",
    "Holder",
    "IndexPage",
    "Link",
    "MethodPage",
    "NameRow",
    "NameUse",
    "NamesTable",
    "Note",
    "NoticePage",
    "Pager",
    "PositionLine",
    "Provenance",
    "QuantityGroup",
    "QuantityPage",
    "QuantityReports",
    "QuantityRow",
    "RelationLine",
    "ReportRow",
    "Road",
    "RoleRow",
    "RowElsewhere",
    "RuleRow",
    "SaidBy",
    "SaidGroup",
    "SaidPart",
    "SaidRow",
    "SearchEntry",
    "SearchGroup",
    "SearchPage",
    "Site",
    "Snippet",
    "SnippetGroup",
    "SourceText",
    "SourcesPage",
    "Statement",
    "StyleDrawings",
    "StyleEvidence",
    "StyleMarks",
    "StylePage",
    "TakenRow",
    "Tally",
    "TextPage",
    "TimelineDay",
    "TimelineEntry",
    "TimelineGroup",
    "TimelinePage",
    "Together",
    "Vouching",
    "When",
    "WitnessLine",
]
