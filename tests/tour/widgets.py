"""What takes the focus in a window, as the accessibility layer tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QTabBar, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QAccessibleInterface

_ROLES = {
    "Button": "push button", "CheckBox": "check box", "RadioButton": "radio button", "EditableText": "text",
    "StaticText": "label", "ComboBox": "combo box", "ListItem": "list item", "TreeItem": "tree item",
    "PageTab": "page tab", "PageTabList": "page tab list", "Link": "link", "Tree": "tree", "List": "list",
    "MenuItem": "menu item", "PopupMenu": "menu", "Pane": "panel", "Client": "panel", "Graphic": "image",
    "Grouping": "grouping", "Table": "table", "Cell": "table cell", "ScrollBar": "scroll bar",
    "Document": "document", "Paragraph": "paragraph", "Slider": "slider", "SpinBox": "spin button",
    "ProgressBar": "progress bar", "ButtonMenu": "push button menu", "Dialog": "dialog", "Section": "section",
}  # fmt: skip
"""Qt's roles by the names that AT-SPI gives them; any other is told in Qt's own words."""


def focusables(window: QWidget, page: str, origin: QPoint) -> list[dict[str, Any]]:
    """One object for each widget, and for each item of a tree, list or tab bar, that takes the focus."""
    found: list[dict[str, Any]] = []
    for widget in _in_focus_order(window):
        told = QAccessible.queryAccessibleInterface(widget)
        every = [(told, QRectOf(widget))]  # Qt tells of a radio button no more than its dot
        if isinstance(widget, QAbstractItemView | QTabBar):
            every += [(item, item.rect()) for item in _items(told) if _is_shown(item, widget)]
        for item, rect in every:
            found.append(_object(item, rect.translated(-origin), page, len(found) + 1))
    return found


def _in_focus_order(window: QWidget) -> Iterator[QWidget]:
    """As Tab goes about the window; what only arrows reach stands where its group is."""
    widget: QWidget | None = window
    while widget is not None:
        if takes_focus(widget):
            yield widget
        widget = widget.nextInFocusChain()
        if widget is window:
            return


def takes_focus(widget: QWidget) -> bool:
    """Whether a person can come to it; what only scrolls because it scrolls is not counted twice."""
    shown = widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()
    proxied = widget.focusProxy() is not None
    return shown and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not proxied


def _items(told: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for at in range(told.childCount()):
        child = told.child(at)
        if child.isValid():
            yield child


def _is_shown(item: QAccessibleInterface, view: QWidget) -> bool:
    state, role = item.state(), item.role()
    scrolls = role in {QAccessible.Role.ScrollBar, QAccessible.Role.Pane, QAccessible.Role.Client}
    inside = QRectOf(view).intersects(item.rect())
    named = bool(item.text(QAccessible.Text.Name)) or bool(state.focusable)
    return not scrolls and inside and named and not state.invisible


def QRectOf(widget: QWidget) -> QRect:  # noqa: N802 - reads as what it gives
    """Where a widget is on the screen."""
    return widget.rect().translated(widget.mapToGlobal(QPoint(0, 0)))


def role_name(role: QAccessible.Role) -> str:
    """A role as AT-SPI names it."""
    return _ROLES.get(role.name, role.name)


def _object(item: QAccessibleInterface, rect: QRect, page: str, order: int) -> dict[str, Any]:
    return {
        "page": page,
        "role": role_name(item.role()),
        "name": item.text(QAccessible.Text.Name),
        "description": item.text(QAccessible.Text.Description),
        "focus_order": order,
        "rect": [rect.x(), rect.y(), rect.width(), rect.height()],
    }
