"""The data of a built site → one zip, the same bytes for the same site and day.

Entries are sorted, all dated by the day of the release, with nothing of the machine in them. Compression is zlib's, so
another version of zlib may give other bytes; SHA256SUMS inside is of the files as they are.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from ...errors import BuildError, Problem
from .citing import citation_file, read_me
from .licences import licence_text
from .settling import release_day

CHUNK = 1 << 20
UNIX = 3
"""The system an entry says it was made on (APPNOTE 4.4.2), so that the file is the same from every machine."""
SUMS = "SHA256SUMS"


@dataclass(frozen=True, slots=True)
class Release:
    """What was written."""

    path: Path
    day: str
    files: int
    sha256: str


def release(site: Path, into: Path, day: str | None, licence: Path | None = None) -> Release:
    """Write `<name>-<day>.zip` of the site built in `site` into the folder `into`.

    `day`: YYYY-MM-DD; None: the day of the editors' last decision. `licence`: a file with the text of a licence that
    this program does not bring. Raises BuildError for a site without data or address, for a day that cannot be, and
    where a release of that day holds something else.
    """
    data = site / "data"
    package = _package(data / "datapackage.json")
    on = release_day(package, day)
    name = f"{package['name']}-{on}"
    made = {
        "CITATION.cff": citation_file(package, on), "LICENSE.txt": licence_text(package["licenses"][0], licence),
        "README.md": read_me(package, on),
    }  # fmt: skip
    target = into / f"{name}.zip"
    found = {path.relative_to(data).as_posix(): path for path in data.rglob("*") if path.is_file()}
    sha256 = _written(target, name, found, made, on)
    return Release(target, on, len(found) + len(made) + 1, sha256)


def _package(path: Path) -> dict[str, Any]:
    """What the data say of themselves."""
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        advice = "Build the site first: make publish SITEURL=https://…"
        raise BuildError([Problem(str(path), 0, 0, str(error), "the data of a built site", advice)]) from None
    if "homepage" not in found:
        advice = "Build the site with its address: make release SITEURL=https://…"
        raise BuildError([Problem(str(path), 0, 0, "no address of the site", "permanent links", advice)])
    return found


def _written(target: Path, name: str, found: Mapping[str, Path], made: Mapping[str, str], on: str) -> str:
    """Write the zip whole or not at all; its SHA-256."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file, ZipFile(file, "w", ZIP_DEFLATED, compresslevel=9) as zipped:
            sums = dict(_entries(zipped, name, found, made, on))
            lines = "".join(f"{digest}  {path}\n" for path, digest in sorted(sums.items()))
            zipped.writestr(_info(f"{name}/{SUMS}", on), lines.encode())
        sha256 = _sha256(Path(temporary))
        _unlike(target, sha256)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return sha256


def _entries(
    zipped: ZipFile, name: str, found: Mapping[str, Path], made: Mapping[str, str], on: str
) -> Iterator[tuple[str, str]]:
    """Write the entries, by name; (path, SHA-256) of each."""
    for path in sorted({*found, *made}):
        digest = hashlib.sha256()
        with zipped.open(_info(f"{name}/{path}", on), "w", force_zip64=True) as entry:
            for part in [made[path].encode()] if path in made else _parts(found[path]):
                digest.update(part)
                entry.write(part)
        yield path, digest.hexdigest()


def _info(path: str, on: str) -> ZipInfo:
    year, month, day = map(int, on.split("-"))
    info = ZipInfo(path, (year, month, day, 0, 0, 0))
    info.compress_type, info.create_system, info.external_attr = ZIP_DEFLATED, UNIX, 0o100644 << 16
    return info


def _parts(path: Path) -> Iterable[bytes]:
    with path.open("rb") as file:
        while part := file.read(CHUNK):
            yield part


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    for part in _parts(path):
        digest.update(part)
    return digest.hexdigest()


def _unlike(target: Path, sha256: str) -> None:
    """A release that was made stands: others may have cited it."""
    if target.exists() and _sha256(target) != sha256:
        advice = "Give another day (DATE=), or take the file away if nobody has it yet."
        raise BuildError([Problem(str(target), 0, 0, "a release of that day with other bytes", "none", advice)])
