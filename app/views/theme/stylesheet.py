"""The one small stylesheet: only what Qt paints itself (tooltips, menus, scroll bars, long texts)."""

from string import Template

from app.views.theme.tokens import TOKENS, value

_SHEET = Template("""
QToolTip { background: $barra; color: $barra_texto; border: 1px solid $barra_linea; padding: 4px 6px; }
QMenu { background: $sup; color: $texto; border: 1px solid $linea_fuerte; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $tinta_suave; color: $texto; }
QMenu::separator { height: 1px; background: $linea; margin: 4px 8px; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $neutro_borde; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $linea_fuerte; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractItemView { outline: 0; }
QTableCornerButton::section { background: $sup2; border: 0; }
QComboBox QListView, QListView#choices { background: $sup; border: 1px solid $linea_fuerte; padding: 3px; }
QComboBox QListView::item, QListView#choices::item { min-height: 28px; padding: 0 8px; border-radius: 4px; }
QComboBox QListView::item:selected, QListView#choices::item:selected { background: $tinta_suave; color: $texto; }
QLineEdit, QPlainTextEdit { background: transparent; border: 0; padding: 0; }
""")


def build_stylesheet(*, dark: bool, plain: bool = False) -> str:
    """Fill the sheet with the tokens of one theme."""
    return _SHEET.substitute({name: value(name, dark=dark, plain=plain) for name in TOKENS})
