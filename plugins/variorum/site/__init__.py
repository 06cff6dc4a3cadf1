"""Archive and judgement → pages and data. The only package that imports Pelican."""
