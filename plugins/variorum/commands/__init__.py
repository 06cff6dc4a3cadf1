"""The commands of `python -m variorum`, a module each: what it is called with, and what it does.

Source: specification, section 8. Each is documented in docs/reference/commands.md.
"""

import argparse
import sys
from collections.abc import Sequence
from typing import Protocol

from ..errors import VariorumError
from . import adopt, audit, extract, import_, release, suggest, takedown


class Command(Protocol):
    """What the module of a command gives."""

    NAME: str
    """The word it is called by."""
    HELP: str
    """What it does, in a line."""

    def arguments(self, own: argparse.ArgumentParser) -> None:
        """Add its arguments to its own parser."""

    def run(self, options: argparse.Namespace) -> int:
        """0 where all is well, 1 where something is open. Raises VariorumError with every fault found."""


COMMANDS: tuple[Command, ...] = (import_, extract, audit, adopt, suggest, release, takedown)


def parser() -> argparse.ArgumentParser:
    """The command line."""
    words = " | ".join(command.NAME for command in COMMANDS)
    top = argparse.ArgumentParser(prog="variorum", description=f"`python -m variorum {words}`")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        own = commands.add_parser(command.NAME, help=command.HELP)
        command.arguments(own)
        own.set_defaults(run=command.run)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 where all is well, 1 where something is wrong or open."""
    options = parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except VariorumError as error:
        print(error, file=sys.stderr)
        return 1
