"""A dated copy of the data: one archive file with its licence, schemas, checksums and words on how to cite it."""

from .releasing import Release, release

__all__ = ["Release", "release"]
