"""How far two colours are apart in eyes that see all colours, and in those that see fewer."""

from __future__ import annotations

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Three: TypeAlias = tuple[float, float, float]
_Matrix: TypeAlias = tuple[Three, Three, Three]

EYES: Final[dict[str, _Matrix]] = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
                   (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
                     (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
                   (0.004733, 0.691367, 0.303900)),
}  # fmt: skip
"""What becomes of linear light in an eye: Machado, Oliveira and Fernandes 2009, severity 1."""
_TO_XYZ: Final = ((0.4125, 0.3576, 0.1804), (0.2127, 0.7152, 0.0722), (0.0193, 0.1192, 0.9503))


def apart(one: str, other: str, eye: str) -> float:
    """Return how far two colours `#rrggbb` are apart for an eye, by CIEDE2000."""
    return distance(_lab(one, EYES[eye]), _lab(other, EYES[eye]))


def distance(one: Three, other: Three) -> float:
    """Return CIEDE2000 of two colours in L*a*b*, as Sharma, Wu and Dalal 2005 write it down."""
    chroma = (hypot(*one[1:]) + hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * sqrt(chroma**7 / (chroma**7 + 25**7))
    (chroma_one, hue_one), (chroma_other, hue_other) = (
        (hypot(a * stretch, b), degrees(atan2(b, a * stretch)) % 360)
        for _, a, b in (one, other)
    )  # fmt: skip
    turn = (hue_other - hue_one + 180) % 360 - 180 if chroma_one * chroma_other else 0.0
    light, chroma, hue = (
        (one[0] + other[0]) / 2,
        (chroma_one + chroma_other) / 2,
        hue_one + turn / 2,
    )
    tint = (1 - 0.17 * _cos(hue - 30) + 0.24 * _cos(2 * hue) + 0.32 * _cos(3 * hue + 6)
            - 0.2 * _cos(4 * hue - 63))  # fmt: skip
    by_light = (other[0] - one[0]) / (1 + 0.015 * (light - 50) ** 2 / sqrt(20 + (light - 50) ** 2))
    by_chroma = (chroma_other - chroma_one) / (1 + 0.045 * chroma)
    by_hue = 2 * sqrt(chroma_one * chroma_other) * sin(radians(turn / 2)) / (
        1 + 0.015 * chroma * tint
    )  # fmt: skip
    blue = 30 * exp(-(((hue % 360 - 275) / 25) ** 2))
    twist = -2 * sqrt(chroma**7 / (chroma**7 + 25**7)) * sin(radians(2 * blue))
    return sqrt(by_light**2 + by_chroma**2 + by_hue**2 + twist * by_chroma * by_hue)


def _cos(angle: float) -> float:
    return cos(radians(angle))


def _lab(colour: str, eye: _Matrix) -> Three:
    """Return CIE L*a*b* of a colour as an eye sees it."""
    light = _three(_to_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    seen = _three(min(1.0, max(0.0, part)) for part in _times(eye, light))
    parts = zip(_times(_TO_XYZ, seen), (0.9505, 1.0, 1.089), strict=True)
    x, y, z = (
        t ** (1 / 3) if (t := part / white) > 216 / 24389 else (24389 / 27 * t + 16) / 116
        for part, white in parts
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _to_linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _times(matrix: _Matrix, vector: Three) -> Three:
    return _three(sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)


def _three(parts: Iterable[float]) -> Three:
    one, two, three = parts
    return one, two, three
