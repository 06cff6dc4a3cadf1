"""A map with everything that a map can show."""

from dataclasses import replace

from variorum.site import map_views as m


def locator_map() -> m.LocatorMap:
    """A map with everything that a map can show; the country and its borders are made up."""
    texts = (
        m.MapText(120, 60, "SAMPLELAND", 12, "middle", "country"),
        m.MapText(200, 90, "Nagorno-Karabakh", 14, "middle", "area"),
        m.MapText(160, 124, "Stepanakert / Khankendi", 13.5, "start", "focus"),
        m.MapText(120, 204, "Goris", 13, "end", "place"),
    )
    bar = m.ScaleBar(14, 286, 60, m.MapText(81, 286, "20 km", 12, "start", "scale"))
    dots = (m.MapDot(150, 120, focus=True, approximate=False), m.MapDot(140, 180, focus=False, approximate=True))
    sheet = m.MapSheet(
        width=340, height=300, land="M-12-12l364 0 0 312-364 0z", coasts="M-12 250l364-20", borders="M40-12l30 324",
        disputed="M300-12l-20 324", leaders=((138, 184, 124, 198),), dots=dots, texts=texts, scale=bar,
    )  # fmt: skip
    return m.LocatorMap(
        replace(sheet, width=520, height=380),
        sheet,
        "Map of Stepanakert / Khankendi. Goris, about 49 km south-west.",
        "Borders: made up.",
    )
