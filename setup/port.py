"""Prints the first free port from the one given on, so that two projects can be looked at at once."""

from __future__ import annotations

import socket
import sys

HOST = "127.0.0.1"
TRIED = 50


def is_free(port: int) -> bool:
    """Whether a server may listen there, its last one's connections still lingering or not."""
    with socket.socket() as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            server.bind((HOST, port))
        except OSError:
            return False
    return True


def main(words: list[str]) -> int:
    """0 and the port, or 1 and why there is none."""
    if len(words) != 1 or not words[0].isascii() or not words[0].isdigit() or not 0 < int(words[0]) < 65536:
        print(
            f"PORT doit être un nombre de 1 à 65535 : « {' '.join(words)} ».\n"
            f"PORT must be a number from 1 to 65535: “{' '.join(words)}”.",
            file=sys.stderr,
        )
        return 1
    wanted = int(words[0])
    for port in range(wanted, min(wanted + TRIED, 65536)):
        if is_free(port):
            print(port)
            return 0
    print(
        f"Aucun port libre à partir de {wanted} : make serve PORT=…\n"
        f"No free port from {wanted} on: make serve PORT=…",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
