"""Made-up archives of any size, as content files: articles in full, their ledgers, quantities, places and actors.

Deterministic: one number of articles gives one archive, byte for byte. The proportions are those of a news archive that
grows: about eight figures an article, five of them tied to a question; as many questions as articles, a few of which
every third text answers and most of which hardly one does; places and actors by the power 0.6 of the articles. Places,
bodies and the flood they tell of are invented, and their names are made of syllables so that no real one is meant.
"""

from .writing import write_archive

__all__ = ["write_archive"]
