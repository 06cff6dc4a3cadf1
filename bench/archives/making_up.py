"""Numbers and names that are made up, and the same on every run: they depend on what they are asked for alone."""

import hashlib

SYLLABLES = ("ba", "del", "fo", "gar", "hin", "ju", "kel", "lor", "mi", "nor", "pel", "qua", "ros", "sul", "tem", "vol")
TYPES = (("town", "Town"), ("village", "Village"), ("district", "District"), ("river", "River"), ("bridge", "Bridge"))
BODIES = (("office", "Water Office"), ("ministry", "Ministry"), ("organisation", "Relief Committee"),
          ("media", "Gazette"), ("police", "River Police"))  # fmt: skip


def draw(below: int, *seed: object) -> int:
    """A number from 0 to `below` - 1 that depends on `seed` alone."""
    return int.from_bytes(hashlib.blake2b(repr(seed).encode(), digest_size=8).digest()) % below


def draw_small(below: int, *seed: object) -> int:
    """The same, small numbers much oftener than large ones: as the places and questions of a story are."""
    return int(below * (draw(1 << 20, *seed) / (1 << 20)) ** 3)


def made_name(number: int) -> str:
    """A name of at least three syllables, each number's its own."""
    parts = [SYLLABLES[number % 16], SYLLABLES[number // 16 % 16], SYLLABLES[(number // 256 + 5) % 16]]
    while number >= 4096:  # 16 syllables in three places
        number //= 4096
        parts.append(SYLLABLES[number % 16])
    return "".join(parts).capitalize()


def place_name(number: int) -> str:
    """A place, with what kind of place it is."""
    return f"{made_name(7 * number)} {TYPES[number % len(TYPES)][1]}"


def body_name(number: int) -> str:
    """A body, with what kind of body it is."""
    return f"{made_name(7 * number + 3)} {BODIES[number % len(BODIES)][1]}"
