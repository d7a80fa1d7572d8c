# -*- coding: utf-8 -*-
"""Says in one sentence why this Python cannot make the environment, or hands over to installation.py.

It is written so that any Python, even 2.7, reads it to the end: nobody understands a SyntaxError.
"""

import os
import sys

WANTED = (3, 11)


def refusal():
    """The sentence that says what is missing, in both languages; empty when nothing is."""
    if sys.version_info < WANTED:
        return (
            "Il faut Python 3.11 ou plus récent ; « {0} » est Python {1}.{2}. "
            "S'il y en a un autre : make PYTHON=/chemin/vers/python3.\n"
            "Python 3.11 or newer is needed; “{0}” is Python {1}.{2}. "
            "If there is another one: make PYTHON=/path/to/python3.\n"
        ).format(sys.executable, sys.version_info[0], sys.version_info[1])
    from shutil import which

    if which("uv"):
        return ""
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return (
            "Ce Python ({0}) est installé sans « venv » ; sur Debian ou Ubuntu : apt install python3-venv.\n"
            "This Python ({0}) comes without “venv”; on Debian or Ubuntu: apt install python3-venv.\n"
        ).format(sys.executable)
    return ""


if __name__ == "__main__":
    sentence = refusal()
    if sentence:
        sys.stderr.write(sentence)
        sys.exit(1)
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    from installation import main

    sys.exit(main(sys.argv[1:]))
