"""Emblem, woven border and mesh, drawn from sines; invented and neutral: no coat of arms, flag or seal is imitated.

Each ornament of a size is computed once a process. Waves repeat by moving the origin and writing the same bytes
again: a border of 5,000 curves takes 2 kB in the file.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import lru_cache

from app.services.issuing.render.forms import Drawing

_Curve = Callable[[float], tuple[float, float]]
_PERIOD = 24.0  # points of one wave of the border
_STRANDS = (*((1.0, at / 6) for at in range(6)), *((0.62, at / 4) for at in range(4)))  # swing and lag of each
_LOBES, _RINGS = 22, 3


@lru_cache(maxsize=32)
def border(width: float, height: float, band: float) -> Drawing:
    """Return the woven border of a rectangle, `band` wide; all in points."""
    radius = band / 2
    sides = ((width, 0.0), (height, 90.0), (width, 180.0), (height, 270.0))
    starts = ((band, radius), (width - radius, band), (width - band, height - radius), (radius, height - band))
    parts = ["0.26 w"]
    for (length, turn), (x, y) in zip(sides, starts, strict=True):
        parts += ["q", _move(x, y, turn), *_side(length - 2 * band, radius * 0.98), "Q"]
        corner = (
            x + math.cos(math.radians(turn)) * (length - 2 * band),
            y + math.sin(math.radians(turn)) * (length - 2 * band),
        )
        parts += ["q", _move(*corner, turn), *_corner(radius), "Q"]
    return Drawing(f"border-{width:g}-{height:g}-{band:g}", width, height, "\n".join(parts))


@lru_cache(maxsize=32)
def strip(width: float, height: float) -> Drawing:
    """Return a straight woven strip; all in points."""
    parts = ["0.26 w", "q", _move(0, height / 2, 0), *_side(width, height / 2 * 0.98), "Q"]
    return Drawing(f"strip-{width:g}-{height:g}", width, height, "\n".join(parts))


@lru_cache(maxsize=32)
def mesh(width: float, height: float) -> Drawing:
    """Return the light waves of a background; all in points."""
    parts = ["0.35 w"]
    step, swing, wave = 40.0, 17.0, 215.0
    for at in range(int(height / step) + 3):
        for lean in (-1, 1):
            base, phase = at * step - step, at * 0.9 * lean
            parts.append(_path(_wave(base, swing, wave, phase, lean * 0.06), 0, width, max(4, int(width / 50) + 1)))
    return Drawing(f"mesh-{width:g}-{height:g}", width, height, f"{' S '.join(parts)} S")


@lru_cache(maxsize=16)
def rosette(size: float) -> Drawing:
    """Return the rings of the emblem, `size` points across; the diamond of its middle is `diamond`."""
    half = size / 2
    turn = 2 * math.pi / _LOBES
    strands = [
        _path(lambda t, p=phase: _lobe(half, t, turn, p), 0, turn, 4)  # type: ignore[misc]  # the default binds the phase
        for phase in (at / _RINGS for at in range(_RINGS))
    ]
    tile = f"{' S '.join(strands)} S"
    spin = f"{math.cos(turn):.6f} {math.sin(turn):.6f} {-math.sin(turn):.6f} {math.cos(turn):.6f} 0 0 cm"
    parts = ["q", f"{size / 260:.3f} w", _move(half, half, 0), *[f"{tile} {spin}"] * _LOBES, "Q"]
    for radius, thick in ((0.615, 0.018), (0.53, 0.008)):
        parts += [f"{size * thick:.3f} w", f"{_circle(half, half * radius)} S"]
    return Drawing(f"rosette-{size:g}", size, size, "\n".join(parts))


@lru_cache(maxsize=16)
def diamond(size: float, *, hollow: bool) -> Drawing:
    """Return a diamond inside a square of `size` points, with a diamond cut out of it or not."""
    reaches = (0.5, 0.24) if hollow else (0.5,)
    parts = [
        f"{size / 2:.3f} {size * (0.5 - r):.3f} m {size * (0.5 + r):.3f} {size / 2:.3f} l "
        f"{size / 2:.3f} {size * (0.5 + r):.3f} l {size * (0.5 - r):.3f} {size / 2:.3f} l h"
        for r in reaches
    ]
    return Drawing(f"diamond-{size:g}-{hollow}", size, size, f"{' '.join(parts)} f*")


def _move(x: float, y: float, degrees: float) -> str:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return f"{cos:.6f} {sin:.6f} {-sin:.6f} {cos:.6f} {x:.3f} {y:.3f} cm"


def _side(length: float, swing: float) -> Iterator[str]:
    count = max(1, round(length / _PERIOD))
    period = length / count
    tile = " S ".join(_path(_wave(0, swing * big, period, 2 * math.pi * lag, 0), 0, period, 4) for big, lag in _STRANDS)
    yield from [f"{tile} S 1 0 0 1 {period:.4f} 0 cm"] * count


def _corner(radius: float) -> Iterator[str]:
    """Turn the strands a quarter round; what swings inwards meets in the corner of the inner rectangle."""
    for big, lag in _STRANDS:

        def strand(t: float, big: float = big, lag: float = lag) -> tuple[float, float]:
            out = radius * (1 - 0.98 * big * math.sin(2 * math.pi * (t + lag)))
            angle = t * math.pi / 2 - math.pi / 2
            return out * math.cos(angle), radius + out * math.sin(angle)

        yield f"{_path(strand, 0, 1, 10)} S"


def _wave(base: float, swing: float, period: float, phase: float, slope: float) -> _Curve:
    return lambda t: (t, base + slope * t + swing * math.sin(2 * math.pi * t / period + phase))


def _lobe(half: float, angle: float, turn: float, phase: float) -> tuple[float, float]:
    out = half * (0.8 + 0.19 * math.cos(2 * math.pi * (angle / turn + phase)))
    return out * math.cos(angle), out * math.sin(angle)


def _circle(centre: float, radius: float) -> str:
    return _path(lambda t: (centre + radius * math.cos(t), centre + radius * math.sin(t)), 0, 2 * math.pi, 8) + " h"


def _path(curve: _Curve, start: float, end: float, pieces: int) -> str:
    """Follow a curve by cubic pieces whose ends have the curve's own direction."""
    step = (end - start) / pieces
    x, y = curve(start)
    parts = [f"{x:.2f} {y:.2f} m"]
    for at in range(pieces):
        t0, t1 = start + at * step, start + (at + 1) * step
        (x0, y0), (x3, y3) = curve(t0), curve(t1)
        (dx0, dy0), (dx3, dy3) = _slope(curve, t0, step), _slope(curve, t1, step)
        parts.append(f"{x0 + dx0:.2f} {y0 + dy0:.2f} {x3 - dx3:.2f} {y3 - dy3:.2f} {x3:.2f} {y3:.2f} c")
    return " ".join(parts)


def _slope(curve: _Curve, t: float, step: float) -> tuple[float, float]:
    """A third of the step along the tangent at t: where the control point of a Bézier piece lies."""
    tiny = step * 1e-4
    (xa, ya), (xb, yb) = curve(t - tiny), curve(t + tiny)
    return (xb - xa) / 6e-4, (yb - ya) / 6e-4
