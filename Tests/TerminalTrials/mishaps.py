"""Things that go wrong: killed programs, full disks, journals that cannot be written."""
import contextlib
import os
import random
import re
import shutil
import signal
import subprocess
import time

from lines import open_meeting
from office import MEETING, Office
from session import Failure, Session, stop_signal_name


def try_killed_at_any_moment_nothing_acknowledged_is_lost(office):
    chance = random.Random("quorate kill")
    entries = lambda: int(office.run("journal", "verify").split()[0])  # noqa: E731
    for _ in range(8):
        before = entries()
        saved = 0
        with open_meeting(office) as session:
            end = time.monotonic() + chance.uniform(0.2, 0.8)
            while time.monotonic() < end:
                mark = len(session.written)
                session.press("l")
                while b"Saved" not in session.written[mark:] and time.monotonic() < end:
                    session.read(0.005)
                saved += b"Saved" in session.written[mark:]
                session.press("j")
            session.signal(signal.SIGKILL)
            session.process.wait()
        made = entries() - before
        if made < saved:
            raise Failure(f"{saved} acts were acknowledged, {made} entries are there")
    office.verify()


@contextlib.contextmanager
def small_disk(office, size):
    """A disk of its own for the journal, where the machine lets us make one."""
    folder = os.path.join(office.beside, "disk")
    os.mkdir(folder)
    if os.geteuid() != 0 or not shutil.which("mount"):
        raise NotImplementedError("only root can make a small disk")
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder],
                          capture_output=True)
    if done.returncode:
        raise NotImplementedError("a small disk could not be made: " + done.stderr.decode())
    try:
        small = Office(folder)
        shutil.copy(office.journal, small.journal)
        yield small
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def fill(folder):
    with open(os.path.join(folder, "ballast"), "wb", buffering=0) as file:
        with contextlib.suppress(OSError):
            while True:
                file.write(bytes(4096))


def complain_unless_told(session, words):
    """The last line of the screen must say what is wrong."""
    end = time.monotonic() + 3
    while not re.search(words, session.screen.lines[-1]):
        session.read(0.05)
        if session.process.poll() is not None:
            raise Failure(f"ended with {stop_signal_name(session.process.returncode)}"
                          f"\n{session.screen.text}")
        if time.monotonic() > end:
            raise Failure(f"the screen does not say {words!r}\n{session.screen.text}")


def try_a_disk_that_fills_up_is_told_and_loses_nothing(office):
    with small_disk(office, "4m") as small:
        with open_meeting(small) as session:
            fill(small.folder)
            told = False
            for _ in range(60):
                session.press("l")
                session.settle(0.05)
                told = re.search("full|written", session.screen.lines[-1])
                if session.process.poll() is not None or told:
                    break
            complain_unless_told(session, "full|written")
            line = session.screen.lines[-1].strip()
            os.remove(os.path.join(small.folder, "ballast"))
            session.press("j")
            session.settle()
            session.press("l")
            complain_unless_told(session, "Saved")
            session.press("q")
            session.wait()
        small.verify()
        print(f"      told: {line}", flush=True)


def try_a_full_disk_is_told_when_the_screens_open(office):
    with small_disk(office, "4m") as small:
        fill(small.folder)
        ends_in_a_line_or_shows(small)
        os.remove(os.path.join(small.folder, "ballast"))
        small.verify()


def ends_in_a_line_or_shows(office):
    """Either the screens open, or one line says why not and the status is 74."""
    with Session(office.screens("--meeting", MEETING), office.environment,
                 stderr=subprocess.PIPE) as session:
        end = time.monotonic() + 5
        while session.process.poll() is None and time.monotonic() < end:
            session.read(0.05)
            if "QUORATE" in session.screen.text:
                session.settle()
                session.press("l")
                complain_unless_told(session, "full|written|read")
                told = session.screen.lines[-1].strip()
                session.press("q")
                session.wait()
                break
        else:
            told = session.process.stderr.read().decode()
            if session.process.poll() != 74 or told.count("\n") != 1:
                raise Failure(f"status {session.process.poll()}: {told!r}")
        session.process.stderr.close()
    print(f"      told: {told.strip()}", flush=True)


def try_a_journal_that_can_only_be_read(office):
    if os.geteuid() == 0:
        with small_disk(office, "4m") as small:
            subprocess.run(["mount", "-o", "remount,ro", small.beside], check=True)
            ends_in_a_line_or_shows(small)
            subprocess.run(["mount", "-o", "remount,rw", small.beside], check=True)
            small.verify()
        return
    os.chmod(office.journal, 0o400)
    ends_in_a_line_or_shows(office)
    os.chmod(office.journal, 0o600)
    office.verify()


def try_a_file_that_is_no_journal(office):
    with open(office.journal, "wb") as file:
        file.write(b"Dear secretary,\n" * 500)
    with Session(office.screens(), office.environment, stderr=subprocess.PIPE) as session:
        status = session.wait()
        told = session.process.stderr.read().decode()
        session.process.stderr.close()
        if status != 74 or told.count("\n") != 1 or b"\x1b" in session.written:
            raise Failure(f"status {status}: {told!r}")


def try_a_journal_taken_away_while_it_is_open(office):
    with open_meeting(office) as session:
        for suffix in ("", "-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                os.remove(office.journal + suffix)
        session.press("l")
        session.settle(0.3)
        line = session.screen.lines[-1].strip()
        if session.process.poll() is not None:
            raise Failure(f"ended with {stop_signal_name(session.process.returncode)}")
        if "Saved" in line:
            raise Failure(f'the journal is gone, and the screen says "{line}"')
        session.press("q")
        session.wait()
