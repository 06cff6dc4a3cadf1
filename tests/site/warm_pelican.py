"""Pelican calls, each in a fork of one process that has imported Pelican and Variorum and unpacked the program's data.

A small archive is built in less time than the imports take. Everything else is as in a call from a shell: arguments,
folder, environment, exit code, what is printed, what runs as the process ends. One request a line on standard input,
one exit code a line on standard output.
"""

import json
import os
import runpy
import sys
from typing import Any

import variorum.site.plugin  # noqa: F401  # what a call imports anyway
from variorum.reading import load_lexicon
from variorum.site.maps.atlas import load_atlas


def become(call: dict[str, Any]) -> None:
    """Be the call: raises SystemExit, or whatever else ends it, as `python -m pelican` would."""
    os.environ.clear()
    os.environ.update(call["environment"])
    os.chdir(call["folder"])
    for stream in (1, 2):
        os.dup2(os.open(call["printed"][stream - 1], os.O_WRONLY | os.O_CREAT), stream)
    sys.argv = ["pelican", *call["arguments"]]
    runpy.run_module("pelican", run_name="__main__", alter_sys=True)


def serve() -> None:
    """Answer until standard input ends; the fork leaves the loop, and ends as any program does."""
    for line in sys.stdin:
        if os.fork() == 0:
            become(json.loads(line))
            return
        _, status = os.wait()
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201  # the answer


if __name__ == "__main__":
    load_lexicon()
    load_atlas()
    serve()
