"""The command without the modules that a site needs: it says what to install, and needs none of them to say so."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
_WITHOUT = """
import sys
sys.path.insert(0, {hooks!r})
sys.modules[{module!r}] = None  # as if it were not installed
from microsite.__main__ import main
sys.exit(main({arguments!r}))
"""


@pytest.mark.parametrize("module", ["lxml", "pydantic", "yaml"])
@pytest.mark.parametrize("arguments", [["check"], ["compare", "site"]])
def test_a_missing_module_is_a_sentence(module: str, arguments: list[str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT.format(hooks=str(ROOT / "hooks"), module=module, arguments=arguments)],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )
    assert done.returncode == 2
    french, english = done.stderr.splitlines()
    assert french.startswith(f"Il manque le module {module},") and english.startswith(f"The module {module},")
    assert french.endswith('pip install ".[site]"') and english.endswith('pip install ".[site]"')
