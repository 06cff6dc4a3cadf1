"""A whole build measured against starting Pelican: what the archive costs beside what the host costs."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def seconds(*command: str) -> float:
    """How long a command takes; it must succeed."""
    start = time.perf_counter()
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    start = min(seconds(sys.executable, "-c", "import pelican") for _ in range(3))
    with tempfile.TemporaryDirectory() as folder:
        output = str(Path(folder, "site"))
        build = min(seconds(sys.executable, "-m", "pelican", "-o", output) for _ in range(3))
        pages = sum(1 for _ in Path(output).rglob("*.html"))
    print(f"building the demo, {pages} pages: {build:.2f} s; {build / start:.1f} times importing Pelican")


if __name__ == "__main__":
    main()
