"""Whole builds measured against starting Pelican: what an archive costs beside its host, and how that grows.

Prints the demo, then made-up archives of 5, 50 and 500 articles in one run: seconds of processor time an article, and
how many times those of the archive a tenth as large (1.0 means linear). `--large` adds 5,000 articles: it needs some
ten minutes. Every built site is asked whether its links resolve and how far its pages are.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # run as a script, this file is on the path alone
from bench.archives import write_archive  # noqa: E402  # after the path that finds it
from bench.checking import look  # noqa: E402

SIZES = (5, 50, 500)
LARGE = 5000


def seconds(*command: str) -> float:
    """The processor time a command takes, which other programs disturb least; it must succeed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def build(content: Path, output: Path) -> float:
    """Processor time of a whole build."""
    return seconds(sys.executable, "-m", "pelican", str(content), "-o", str(output), "-s", str(ROOT / "pelicanconf.py"))


def demo(folder: Path) -> None:
    """The demo beside importing Pelican."""
    start = min(seconds(sys.executable, "-c", "import pelican") for _ in range(3))
    took = min(build(ROOT / "content", folder / "demo") for _ in range(3))
    pages = sum(1 for _ in (folder / "demo").rglob("*.html"))
    print(f"building the demo, {pages} pages: {took:.2f} s; {took / start:.1f} times importing Pelican")


def growth(folder: Path, sizes: tuple[int, ...]) -> None:
    """Archives of each size, each beside the one before it."""
    before = 0.0
    for articles in sizes:
        content, output = folder / str(articles) / "content", folder / f"site-{articles}"
        write_archive(content, articles)
        took = build(content, output)
        site = look(output)
        against = f"; {took / articles / before:.2f} times the archive before" if before else ""
        before = took / articles
        print(f"{articles} articles: {took:.1f} s, {before:.3f} s an article{against}; {site.pages} pages, the largest "
              f"{site.largest / 1000:.0f} KB, the farthest {site.farthest} links from the front page; "
              f"{len(site.broken)} broken links, {len(site.far)} pages beyond three")  # fmt: skip
    megabytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"most memory of any build: {megabytes:.0f} MB")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure whole builds.")
    parser.add_argument("--large", action="store_true", help=f"also {LARGE:,} articles")
    sizes = (*SIZES, LARGE) if parser.parse_args().large else SIZES
    with tempfile.TemporaryDirectory() as folder:
        demo(Path(folder))
        growth(Path(folder), sizes)


if __name__ == "__main__":
    main()
