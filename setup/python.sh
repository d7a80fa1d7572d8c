#!/bin/sh
# Prints the path of the Python that is to set the environment up: the one given as argument, else the best on PATH.
# « Best » is new enough (3.11) and able to make an environment; failing that, whichever there is, so that
# environment.py can say what is wrong with it.
set -u

if [ -n "${1:-}" ]; then
    if command -v "$1"; then exit 0; fi
    printf '%s\n' "Python introuvable : « $1 ». / No such Python: “$1”." >&2
    exit 1
fi

# Python's own tools are needed to make an environment only where uv does not make it.
able='import sys; assert sys.version_info >= (3, 11); import venv, ensurepip'
if command -v uv >/dev/null 2>&1; then able='import sys; assert sys.version_info >= (3, 11)'; fi
any='import sys'

# The environment's own Python comes first: it starts at once, where a version manager's takes a while.
for test in "$able" "$any"; do
    for name in .venv/bin/python python3 python3.14 python3.13 python3.12 python3.11 python; do
        if found=$(command -v "$name") && "$found" -c "$test" >/dev/null 2>&1; then
            printf '%s\n' "$found"
            exit 0
        fi
    done
done

printf '%s\n' "Il faut Python 3.11 ou plus récent, et il n'y en a pas ici : https://www.python.org/downloads/" \
    "Python 3.11 or newer is needed, and there is none here: https://www.python.org/downloads/" >&2
exit 1
