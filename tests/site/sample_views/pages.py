"""Every template with a sample."""

from dataclasses import dataclass

from markupsafe import Markup

from tests.site.sample_views.articles import CARDS, article_page, excerpt_page
from tests.site.sample_views.entities import actor_page, place_page
from tests.site.sample_views.figures import figures_page
from tests.site.sample_views.front import index_page
from tests.site.sample_views.method import method_page
from tests.site.sample_views.quantities import quantity_page, statement_page
from tests.site.sample_views.story import ARTICLE, QUANTITY, head
from variorum.site import views as v
from variorum.site.pages.style import style_page


@dataclass(frozen=True, slots=True)
class SamplePage:
    """A page to render: its template, its place in the site, and what the generator adds to the common context."""

    template: str
    head: v.Head
    context: dict[str, object]


@dataclass(frozen=True, slots=True)
class PelicanText:
    """What the templates read of Pelican's own pages and articles."""

    title: str
    content: str
    lang: str = "en"
    date: None = None
    locale_date: None = None


FIGURES, PLACES = v.Link("Figures", "figures.html"), v.Link("Places", "places.html")
ABOUT = PelicanText(
    "About this archive", "<p>Who made it, and how.</p><h2>How to cite</h2><table><tr><th>One</th></tr></table>"
)


def of(template: str, head: v.Head, view: object) -> SamplePage:
    """A page of the archive, which is all in its view."""
    return SamplePage(template, head, {"view": view})


def pages(body: Markup, cited: Markup) -> tuple[SamplePage, ...]:
    """Every template with a sample; BODY as rendered with the macros, `cited` with notes for an explainer."""
    return (*_texts(body), *_quantities(), *_entities(), *_others(str(cited)))


def _texts(body: Markup) -> tuple[SamplePage, ...]:
    article, crumbs = article_page(body), (v.Link("Articles", "index.html#articles"), v.Link("001", None))
    return (
        of("index.html", head("The emptying of Nagorno-Karabakh", "index.html", ""), index_page()),
        of("source.html", head(article.title, ARTICLE, "articles", *crumbs), article),
        of("source.html", head("Excerpt", "articles/empty-square.html", "articles"), excerpt_page()),
    )


def _quantities() -> tuple[SamplePage, ...]:
    crumbs = (FIGURES, v.Link("People who left", None))
    return (
        of("quantity.html", head("Arrivals", QUANTITY, "figures", *crumbs), quantity_page()),
        of("quantity.html", head("Sniper", "quantities/statement.html", "figures", FIGURES), statement_page()),
        of("figures.html", head("Figures compared", "figures.html", "figures"), figures_page()),
    )


def _entities() -> tuple[SamplePage, ...]:
    people = v.EntityIndex("Actors", "People and bodies, and what each one said.", (("Person", CARDS[1:]),))
    where = v.EntityIndex("Places", "Under every name the texts use.", (("City", CARDS[:1]),))
    place = head("Stepanakert / Khankendi", "places/stepanakert.html", "places", PLACES)
    return (
        of("place.html", place, place_page()),
        of("actor.html", head("Nikol Pashinyan", "actors/nikol-pashinyan.html", "actors"), actor_page()),
        of("entities.html", head("Places", "places.html", "places"), where),
        of("entities.html", head("Actors", "actors.html", "actors"), people),
    )


def _others(cited: str) -> tuple[SamplePage, ...]:
    explainer = {"article": PelicanText("What the sources agree on", cited), "cards": CARDS}
    return (
        of("method.html", head("Method", "method.html", "method"), method_page()),
        SamplePage("page.html", head("About · Variorum", "about.html", "about"), {"page": ABOUT}),
        SamplePage("article.html", head("Explainer", "explainers/agree.html", ""), explainer),
        of("style.html", head("Style", "style.html", ""), style_page()),
        of("404.html", head("Page not found", "404.html", ""), v.TextPage("Page not found", Markup(""))),
    )
