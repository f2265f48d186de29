"""Bundled faces, found in their packages without importing them and registered on first use."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from app.views.theme.typography import MONO, ROLES

_SANS_FILE = ("fontpkg_ibm_plex_sans", "files/IBMPlexSans[wdth,wght].ttf")
_MONO_FILES = {
    400: ("fontpkg_ibm_plex_mono", "files/IBMPlexMono-Regular.ttf"),
    600: ("fontpkg_ibm_plex_mono", "files/IBMPlexMono-SemiBold.ttf"),
}


def package_file(package: str, relative: str) -> Path:
    """Locate a data file of an installed package without running its code."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(package)
    return Path(spec.submodule_search_locations[0]) / relative


@cache
def register(package: str, relative: str) -> str:
    """Register one font file with Qt once and return its family."""
    identifier = QFontDatabase.addApplicationFont(str(package_file(package, relative)))
    families = QFontDatabase.applicationFontFamilies(identifier)
    if not families:
        raise FileNotFoundError(relative)
    return families[0]


def build_font(role: str, scale: float) -> QFont:
    """Build the font of a role; Plex Sans is variable, so its weight is an axis and not a face."""
    family, pixels, weight = ROLES[role]
    is_mono = family == MONO
    font = QFont(register(*(_MONO_FILES[weight] if is_mono else _SANS_FILE)))
    font.setPixelSize(round(pixels * scale))
    if is_mono:
        font.setWeight(QFont.Weight(weight))
    else:
        font.setVariableAxis(QFont.Tag("wght"), weight)
    return font
