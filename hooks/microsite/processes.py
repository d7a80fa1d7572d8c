"""Work shared among the cores of the machine, by copies of the running process, where the system makes such copies."""

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

_MOST = 4
"""More copies than that spend more on what they send back than they save."""


def cores() -> int:
    """How many processes may share some work: 1 where copies are not to be had, or are not safe because threads run."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return min(len(os.sched_getaffinity(0)), _MOST)


def side_by_side(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    """What each task gives, in their order: the first done here, each other by a copy of this process.

    A copy leaves nothing behind but what its task returns. If it cannot return anything, be it for an error, the task is
    done here after all: whatever it raises is raised here.
    """
    if cores() == 1:
        return [task() for task in tasks]
    copies = [_copy(task) for task in tasks[1:]]
    try:
        return [tasks[0](), *(_received(receiver, task) for (_, receiver), task in zip(copies, tasks[1:], strict=True))]
    finally:
        for process, _ in copies:  # after an error, none goes on alone
            process.terminate()
            process.join()


def _copy(task: Callable[[], Any]) -> tuple[BaseProcess, Connection]:
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(sender, task), daemon=True)
    process.start()
    sender.close()
    return process, receiver


def _send(sender: Connection, task: Callable[[], Any]) -> None:
    try:
        sender.send(task())
    except BaseException:  # noqa: BLE001 - the task is done again where its error can be told
        sender.close()


def _received(receiver: Connection, task: Callable[[], Any]) -> Any:
    try:
        return receiver.recv()
    except Exception:  # noqa: BLE001 - nothing came, or a part, or what cannot be read: the task can be done here
        return task()
