"""A program running on a terminal of its own, as a person or another program would drive it."""
import errno
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time

from screen import Screen


class Failure(Exception):
    """What a trial found, as one line and the screen it was found on."""


class Session:
    """A program on a terminal; use it with `with`, which leaves no process behind."""

    def __init__(self, command, environment, rows=24, columns=80, controlling=True, stderr=None):
        self.master, slave = pty.openpty()
        self.screen = Screen(max(1, rows), max(1, columns))
        self.set_size(rows, columns)
        self.before = termios.tcgetattr(slave)
        self.written = b""
        name = os.ttyname(slave)

        def prepare():
            os.setsid()
            if controlling:
                os.close(os.open(name, os.O_RDWR))
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=stderr if stderr is not None else slave,
            env=environment, preexec_fn=prepare)
        os.close(slave)
        self.is_closed = False

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        """Leaves no process and no line behind."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.hang_up()

    def set_size(self, rows, columns):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, rows, columns):
        self.set_size(rows, columns)
        self.screen.resize(rows, columns)

    def hang_up(self):
        if not self.is_closed:
            os.close(self.master)
            self.is_closed = True

    def read(self, seconds):
        """Takes in what is written until the time is up or the line is dead; true if anything."""
        took, end = False, time.monotonic() + seconds
        while True:
            ready = select.select([self.master], [], [], max(0, end - time.monotonic()))[0]
            if not ready:
                return took
            try:
                data = os.read(self.master, 65536)
            except OSError as error:
                if error.errno != errno.EIO:
                    raise
                return took
            if not data:
                return took
            took = True
            self.written += data
            self.screen.feed(data)

    def settle(self, silence=0.15, patience=5):
        """Reads until nothing more comes."""
        end = time.monotonic() + patience
        while time.monotonic() < end and self.read(silence):
            pass

    def wait_for(self, text, seconds=5):
        """Reads until the text stands on the screen; says how long that took."""
        start = time.monotonic()
        while text not in self.screen.text:
            if time.monotonic() - start > seconds:
                raise Failure(f'"{text}" did not appear within {seconds} s\n{self.screen.text}')
            self.read(0.01)
            if self.process.poll() is not None:
                self.read(0.05)
                if text not in self.screen.text:
                    raise Failure(
                        f'the program ended, status {self.process.returncode}, before "{text}"'
                        f"\n{self.screen.text}")
        return time.monotonic() - start

    def wait_until(self, holds, what, seconds=3):
        """Reads until something holds."""
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end or self.process.poll() is not None:
                raise Failure(f"{what} (within {seconds} s)\n{self.screen.text}")
            self.read(0.01)

    def press(self, keys):
        data = keys if isinstance(keys, bytes) else keys.encode()
        while data:
            # The other side may stop reading until what it wrote is read.
            ready = select.select([self.master], [self.master], [], 5)
            if ready[0]:
                self.read(0)
            if ready[1]:
                data = data[os.write(self.master, data[:256]):]
            elif not ready[0]:
                raise Failure("the program no longer reads its terminal\n" + self.screen.text)

    def signal(self, number):
        os.kill(self.process.pid, number)

    def wait(self, seconds=5):
        """The status with which the program ends in that time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not self.is_closed:
                self.read(0.01)
            else:
                time.sleep(0.01)
            if self.process.poll() is not None:
                if not self.is_closed:
                    self.read(0.05)
                return self.process.returncode
        raise Failure(f"the program did not end within {seconds} s")

    def complain_unless_restored(self):
        """Checks that the terminal is as it was before the program."""
        now = termios.tcgetattr(self.master)
        if now != self.before:
            raise Failure("the terminal's modes are not what they were")
        left_on = self.screen.modes & {1049, 1000, 1002, 1003, 1006, 2004, 1}
        if left_on:
            raise Failure(f"the terminal was left with modes {sorted(left_on)}")
        if b"\x1b[?25h" not in self.written.split(b"\x1b[?1049h")[-1]:
            if b"\x1b[?25l" in self.written and 25 not in self.screen.modes:
                raise Failure("the cursor was left hidden")


def stop_signal_name(status):
    return signal.Signals(-status).name if status < 0 else str(status)
