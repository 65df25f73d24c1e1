"""Where the program finds what it ships, and where it keeps what belongs to the person.

`checklists/` and `resources/` lie beside the package in the source tree, and inside it (under
`_data/`) once a wheel has been built; nobody but this module needs to know which.
"""

import os
import sys
from pathlib import Path
from typing import Literal

DataKind = Literal["checklists", "resources"]

_PACKAGE = Path(__file__).resolve().parent
_APP_NAME = "dtadesign"
_PLATFORM: str = sys.platform


def data_dir(kind: DataKind) -> Path:
    """Return the folder of shipped checklists or resources."""
    installed = _PACKAGE / "_data" / kind
    return installed if installed.is_dir() else _PACKAGE.parent / kind


def config_dir() -> Path:
    """Return the folder of the person's settings; it need not exist yet."""
    if _PLATFORM == "linux":  # as platformdirs does, which alone costs the first paint 3 ms
        home = os.environ.get("XDG_CONFIG_HOME", "").strip() or os.path.expanduser("~/.config")  # noqa: PTH111
        return Path(home) / _APP_NAME
    import platformdirs

    return Path(platformdirs.user_config_dir(_APP_NAME, appauthor=False))


def state_dir() -> Path:
    """Return the folder of what the program remembers, such as recent files; it need not exist."""
    import platformdirs  # not before somebody asks

    return Path(platformdirs.user_state_dir(_APP_NAME, appauthor=False))
