"""Where the program finds what it ships, and where it keeps what belongs to the person.

`checklists/` and `resources/` lie beside the package in the source tree, and inside it (under
`_data/`) once a wheel has been built; nobody but this module needs to know which.
"""

from pathlib import Path
from typing import Literal

DataKind = Literal["checklists", "resources"]

_PACKAGE = Path(__file__).resolve().parent
_APP_NAME = "dtadesign"


def data_dir(kind: DataKind) -> Path:
    """Return the folder of shipped checklists or resources."""
    installed = _PACKAGE / "_data" / kind
    return installed if installed.is_dir() else _PACKAGE.parent / kind


def config_dir() -> Path:
    """Return the folder of the person's settings; it need not exist yet."""
    import platformdirs  # only the window asks for it, after its first paint

    return Path(platformdirs.user_config_dir(_APP_NAME, appauthor=False))


def state_dir() -> Path:
    """Return the folder of what the program remembers, such as recent files; it need not exist."""
    import platformdirs  # only the window asks for it, after its first paint

    return Path(platformdirs.user_state_dir(_APP_NAME, appauthor=False))
