"""The one style sheet, generated from the tokens, for the parts that Qt draws itself.

What the design makes its own (buttons, cards, rows) paints itself; here stand only fields,
scroll bars, menus, tips and the grounds of panes.
"""

from collections.abc import Callable, Mapping

from dtadesign.drawing.tokens import tokens

_RULES = """
QMainWindow, QDialog, QWidget[ground="page"] {{ background: {page}; }}
QWidget[ground="surface"] {{ background: {surface}; }}
QFrame[card="true"] {{
    background: {surface}; border: 1px solid {line}; border-radius: {panel_radius}px;
}}
QFrame[rule="true"] {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[rule="down"] {{ background: {line}; border: none; max-width: 1px; min-width: 1px; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QLineEdit, QPlainTextEdit, QTextEdit {{
    background: {surface}; color: {ink}; border: 1px solid {control};
    border-radius: {radius}px; padding: {pad_y}px {pad_x}px;
    selection-background-color: {accent}; selection-color: {onAccent}; placeholder-text-color: {ink3};
}}
QLineEdit {{ min-height: {line_min}px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {sunken}; color: {ink3}; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{
    border: 2px solid {fail}; padding: {wrong_y}px {wrong_x}px;
}}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {bar}px; margin: 0; }}
QScrollBar::handle {{ background: {control}; border-radius: 2px; margin: 3px {bar_rest}px; }}
QScrollBar::handle:horizontal {{ margin: {bar_rest}px 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {ink3}; border-radius: 4px; margin: 3px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{
    background: {sunken}; color: {ink}; border: 1px solid {control}; border-radius: {mark_radius}px;
    min-width: {meter}px; max-width: {meter}px; min-height: {line_min}px; text-align: center;
}}
QProgressBar::chunk {{ background: {selected}; border-right: 2px solid {accent}; }}
QMenu {{
    background: {surface}; color: {ink}; border: 1px solid {control};
    border-radius: {radius}px; padding: {menu_pad}px; menu-scrollable: 1;
}}
QMenu::item {{ padding: {pad_y}px {menu_side}px; border-radius: {mark_radius}px; }}
QMenu[close="true"]::item {{ padding: {pad_close}px {menu_side}px; }}
QMenu::item:selected {{ background: {selected}; color: {ink}; }}
QMenu::item:disabled {{ color: {ink3}; }}
QMenu::indicator, QMenu::right-arrow, QMenu::left-arrow {{ image: none; width: 0px; height: 0px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {menu_pad}px; }}
QToolTip {{
    background: {ink}; color: {surface}; border: 1px solid {ink};
    padding: {menu_pad}px {pad_y}px;
}}
QSplitter::handle {{ background: {line}; }}
QComboBox QAbstractItemView {{
    background: {surface}; color: {ink}; border: 1px solid {control}; outline: none;
    selection-background-color: {selected}; selection-color: {ink};
}}
"""


def stylesheet(colours: Mapping[str, str], px: Callable[[float], int]) -> str:
    """The style sheet of a theme's colours at a text size (``px`` scales a measure)."""
    radius = tokens().radius
    measures = {
        "panel_radius": radius["panel"],
        "radius": radius["control"],
        "mark_radius": radius["mark"],
        "pad_y": px(8),
        "pad_x": px(12),
        "pad_close": px(1),
        "wrong_y": px(8) - 1,
        "wrong_x": px(12) - 1,
        "line_min": px(22),
        "menu_pad": px(4),
        "menu_side": px(32),
        "meter": px(160),
        "bar": px(14),
        "bar_rest": (px(14) - px(4)) // 2,
    }
    return _RULES.format(**colours, **measures)
