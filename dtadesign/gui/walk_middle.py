"""The walk's middle: one consideration or a domain's list, what is said of marked rows, and the footer."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dtadesign.gui.laid_out import lay_out_now
from dtadesign.gui.passed_keys import PassedKeys
from dtadesign.gui.widgets.stack import Stack
from dtadesign.gui.widgets.surfaces import Rule, scrolling

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.walk_article import Article
    from dtadesign.gui.walk_footer import Footer
    from dtadesign.gui.walk_list import DomainList
    from dtadesign.gui.walk_marked import MarkedBar


class Middle(QWidget):
    """``keys`` hands over those of the walk that a scrolling pane would keep to itself."""

    def __init__(
        self, theme: Theme, article: Article, list_: DomainList, marked: MarkedBar, footer: Footer
    ) -> None:
        super().__init__()
        self._theme = theme
        self._article_scroll, self._list_scroll = scrolling(article), scrolling(list_)
        self._stack = Stack()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        for part in (marked, Rule(), footer):
            column.addWidget(part)
        for area in (self._article_scroll, self._list_scroll):
            self._stack.addWidget(area)
            area.viewport().installEventFilter(self)
        self.keys = PassedKeys(self._article_scroll, self._list_scroll)
        for before, after in pairwise((article.acts.new, *footer.stops)):
            QWidget.setTabOrder(before, after)
        self._levels, self._scale = article.levels, theme.text_scale
        theme.changed.connect(self._take_scale)

    @property
    def shows_list(self) -> bool:
        """Whether the list is shown, not one consideration."""
        return self._stack.currentWidget() is self._list_scroll

    def show_list(self, *, shown: bool) -> None:
        """The list, or one consideration."""
        self._stack.setCurrentWidget(self._list_scroll if shown else self._article_scroll)

    def to_top(self) -> None:
        """Scroll one consideration to its beginning, or no farther down than the focus within asks for."""
        self._article_scroll.verticalScrollBar().setValue(0)
        self._show_focus()

    def _take_scale(self) -> None:
        """In another text size all stands elsewhere: begin anew, or stay where something is written."""
        if self._scale != self._theme.text_scale:
            self._scale = self._theme.text_scale
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        lay_out_now()
        focus: QWidget | None = self.window().focusWidget()
        if not self.shows_list and (focus is None or self._levels.isAncestorOf(focus)):
            self.to_top()
        else:
            self._show_focus()

    def _show_focus(self) -> None:
        focus: QWidget | None = self.window().focusWidget()
        area = self._list_scroll if self.shows_list else self._article_scroll
        if focus is not None and area.isAncestorOf(focus):
            self._scroll_to(focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A lower pane, as when a banner comes or the page is first shown, keeps the focus in view."""
        if isinstance(event, QResizeEvent) and event.size().height() != event.oldSize().height():
            QTimer.singleShot(0, self, self._show_focus)
        return super().eventFilter(watched, event)

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll to something once it has its place."""
        QTimer.singleShot(0, part, lambda: self._scroll_to(part))

    def _scroll_to(self, part: QWidget) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # it may just have grown
        area = self._list_scroll if self.shows_list else self._article_scroll
        above, spare = self._theme.px(24), area.viewport().height() - part.height()
        if spare < 2 * above:
            top = part.mapTo(area, QPoint()).y() + area.verticalScrollBar().value()
            kept = spare // 2 if spare > 0 else above
            area.verticalScrollBar().setValue(top - kept)  # all of it, or from its top, not around its middle
        else:
            area.ensureWidgetVisible(part, 0, above)
