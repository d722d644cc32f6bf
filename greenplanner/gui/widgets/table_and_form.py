"""A table with the form of its selected row beside it and pictures below, and who gets the room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QToolButton, QWidget

# The table has about 60 %; a form wider than it can use is lost room for columns.
_FORM_SHARE, _FORM_LEAST, _FORM_USUAL, _FORM_MOST = 0.4, 340, 372, 560
# Below this width a table beside a form would show one column: the form waits for the button.
_BOTH = 760


class TableAndForm(QSplitter):
    """Hides the form where there is no room for both; ``button`` shows and hides it."""

    def __init__(self, table: QWidget, form: QWidget, button: QToolButton) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._form, self._button = form, button
        self._divided = False  # the user has moved the line between table and form
        self._narrow = False
        self._wanted = True  # the form, as the user left it where there was room
        self.addWidget(table)
        self.addWidget(form)
        # More room is for the columns of the table.
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setHandleWidth(10)
        self.setCollapsible(0, False)
        form.setMinimumWidth(_FORM_LEAST)
        form.setMaximumWidth(_FORM_MOST)
        self.splitterMoved.connect(lambda *_: setattr(self, "_divided", True))
        button.toggled.connect(form.setVisible)
        button.clicked.connect(self._clicked)

    def minimumSizeHint(self) -> object:
        """Let the page be narrower than both: the form hides then."""
        hint = super().minimumSizeHint()
        hint.setWidth(min(hint.width(), 420))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the table where both would be too narrow to read."""
        super().resizeEvent(event)
        width = self.width()
        narrow = width < _BOTH
        if narrow != self._narrow:
            self._narrow = narrow
            self._button.setChecked(self._wanted and not narrow)
        if not self._divided and not narrow:
            form = max(_FORM_LEAST, min(_FORM_USUAL, round(width * _FORM_SHARE)))
            self.setSizes([width - form - self.handleWidth(), form])

    def _clicked(self, on: bool) -> None:
        if not self._narrow:
            self._wanted = on


# A table of four rows with its head, and the least height at which a chart can be read.
_TABLE_LEAST, _PICTURE_LEAST = 190, 230


class TableAndPicture(QSplitter):
    """A table above a picture of its current row; ``button`` shows and hides the picture.

    The picture has most of the room. Where there is too little for both it waits for the button.
    """

    def __init__(self, table: QWidget, picture: QWidget, button: QToolButton) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._picture, self._button = picture, button
        self._divided = False  # the user has moved the line between the two
        self._low = False
        self._wanted = True  # the picture, as the user left it where there was room
        self.addWidget(table)
        self.addWidget(picture)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setHandleWidth(10)
        self.setChildrenCollapsible(False)
        picture.setMinimumHeight(_PICTURE_LEAST)
        self.splitterMoved.connect(lambda *_: setattr(self, "_divided", True))
        button.toggled.connect(picture.setVisible)
        button.clicked.connect(self._clicked)

    def minimumSizeHint(self) -> object:
        """Let the page be lower than both: the picture hides then."""
        hint = super().minimumSizeHint()
        hint.setHeight(self.widget(0).minimumSizeHint().height())
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the height, until the user does."""
        super().resizeEvent(event)
        height = self.height() - self.handleWidth()
        low = height < _TABLE_LEAST + _PICTURE_LEAST
        if low != self._low:
            self._low = low
            self._button.setChecked(self._wanted and not low)
        if not self._divided and not low:
            table = max(_TABLE_LEAST, min(round(height * 0.36), height - _PICTURE_LEAST))
            self.setSizes([table, height - table])

    def _clicked(self, on: bool) -> None:
        if not self._low:
            self._wanted = on
