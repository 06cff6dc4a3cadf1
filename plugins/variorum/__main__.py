"""`python -m variorum`: the commands of the make targets."""

import sys

from .commands import main

if __name__ == "__main__":
    sys.exit(main())
