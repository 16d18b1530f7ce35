"""How sure a share is, and the middle of a spread."""

from collections.abc import Iterable
from math import sqrt
from statistics import NormalDist


def wilson_interval(part: int, whole: int, percent: float) -> tuple[float, float]:
    """Return the interval of a share that Wilson's score gives, from 0 to 1.

    Wilson EB, J Am Stat Assoc 1927;22(158):209-212: the shares p for which the observed one is
    less than z standard errors of p away.

    Args:
        percent: Level, above 0 and below 100.

    Returns:
        Everything from 0 to 1 where there is nothing to judge by.
    """
    if whole == 0:
        return 0.0, 1.0
    z = NormalDist().inv_cdf(0.5 + percent / 200)
    share, spread = part / whole, z * z / whole
    middle = (share + spread / 2) / (1 + spread)
    reach = z * sqrt(share * (1 - share) / whole + spread / (4 * whole)) / (1 + spread)
    # Rounding must not keep the interval of nothing, or of all, from its end.
    return middle - reach if part else 0.0, middle + reach if part < whole else 1.0


def quartiles(counted: Iterable[tuple[int, int]]) -> tuple[int, int, int]:
    """Return the values a quarter, half and three quarters of the counted do not exceed.

    Args:
        counted: A value and how often it is there; at least one, in any order.
    """
    ordered = sorted(counted)
    total = sum(count for _, count in ordered)
    found: list[int] = []
    passed = 0
    for amount, count in ordered:
        passed += count
        while len(found) < 3 and 4 * passed >= (len(found) + 1) * total:
            found.append(amount)
    first, second, third = found
    return first, second, third
