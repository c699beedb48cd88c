"""Starts a program on a terminal of its own and times its first frame."""
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

#: A frame is complete when nothing more has come for so long.
SILENCE = 0.150
PATIENCE = 20.0


def spawn(command, environment, rows=24, columns=80):
    """The process and its terminal's other side; started by posix_spawn, which copies nothing."""
    master, slave = pty.openpty()
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    name = os.ttyname(slave)
    process = os.posix_spawn(
        command[0], command, environment, setsid=True,
        file_actions=[
            # Opened after setsid, it becomes the terminal that controls the process.
            (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
            (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2),
            (os.POSIX_SPAWN_CLOSE, master),
        ])
    os.close(slave)
    return process, master


def first_frame(command, environment, quit_keys, marker):
    """Seconds from the start to the last byte before silence, and the bytes of the frame.

    Silence before the marker stands in the frame is not its end: the program is still reading.
    """
    started = time.perf_counter()
    process, master = spawn(command, environment)
    frame, last = b"", None
    while True:
        ready, _, _ = select.select([master], [], [], SILENCE if marker in frame else PATIENCE)
        if not ready:
            break
        try:
            read = os.read(master, 65536)
        except OSError:
            break
        last = time.perf_counter()
        frame += read
    end(process, master, quit_keys)
    if marker not in frame:
        raise RuntimeError(f"{' '.join(command)} did not show {marker!r}: {frame[-200:]!r}")
    return last - started, frame


def end(process, master, quit_keys):
    """Asks the program to leave by its own key; whatever does not is killed and complained of."""
    os.write(master, quit_keys)
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        if select.select([master], [], [], 0.02)[0]:
            try:
                os.read(master, 65536)
            except OSError:
                pass
        if os.waitpid(process, os.WNOHANG)[0]:
            os.close(master)
            return
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    os.close(master)
    raise RuntimeError(f"process {process} did not leave when {quit_keys!r} was typed")
