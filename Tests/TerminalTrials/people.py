"""Several at work at once, and hands that hit every key."""
import random
import re
import time

from lines import open_meeting
from looks import click
from office import MEETING
from session import Failure, Session, stop_signal_name


def try_what_another_writes_appears_within_a_second(office):
    with open_meeting(office) as session:
        office.run("attendance", "left", MEETING, "D. Price")
        waited = session.wait_for("6 count", 1)
        session.settle()
        office.run("attendance", "returned", MEETING, "D. Price")
        waited = max(waited, session.wait_for("7 count", 1))
        session.press("q")
        session.wait()
    print(f"      shown {waited * 1000:.0f} ms after the command ended", flush=True)


def try_the_chair_follows_the_secretary(office):
    """Twenty times: a commit shows in shared memory a moment after the folder tells of it."""
    with open_meeting(office) as secretary:
        chair = office.screens("--meeting", MEETING, "--chair")
        with Session(chair, office.environment) as looking:
            looking.wait_for("may leave")
            looking.settle()
            missed = 0
            for _ in range(20):
                before = looking.screen.text
                secretary.press("l")
                secretary.wait_for("Saved", 2)
                end = time.monotonic() + 1
                while looking.screen.text == before and time.monotonic() < end:
                    looking.read(0.01)
                missed += looking.screen.text == before
                secretary.press("k")
                secretary.settle(0.05)
                looking.settle(0.05)
            if missed:
                raise Failure(f"the chair's view missed {missed} of 20 acts for a second each")
            for session in (looking, secretary):
                session.press("q")
                session.wait()
    office.verify()


def try_two_secretaries_at_once_lose_nothing(office):
    entries = lambda: int(office.run("journal", "verify").split()[0])  # noqa: E731
    before = entries()
    with open_meeting(office) as first, open_meeting(office) as second:
        second.press("j")
        second.settle()
        saved = 0
        for _ in range(20):
            # At the same moment, about two people.
            for session in (first, second):
                session.press("l")
            for session, back in ((first, "k"), (second, "jk")):
                session.wait_for("Saved", 3)
                saved += 1
                session.press(back)
                session.wait_until(lambda: "Saved" not in session.screen.lines[-1],
                                   "a key did not clear the line of what was saved")
        for session in (first, second):
            session.press("q")
            session.wait()
    if entries() - before != saved:
        raise Failure(f"{saved} acts were told as saved, {entries() - before} entries were made")
    office.verify()


KEYS = (
    [chr(code) for code in range(0x20, 0x7F) if chr(code) != "q"]
    + ["\r", "\t", "\x1b", "\x7f", "\x01", "\x05", "\x0b", "\x10", "\x15", "\x17", "\x1a", "\x00"]
    + ["\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1bOA", "\x1bOB", "\x1b[5~", "\x1b[6~", "\x1b[H",
       "\x1b[F", "\x1b[Z", "\x1bOP", "\x1b[15~", "\x1b[3~", "\x1b[1;5C", "\x1b[999;999R"]
    + ["é", "漢", "👩‍⚕️", "e\u0301", "\u200b", "14.31", "-5", "now"]
    + [b"\xff", b"\xc3", b"\xe2\x82", b"\x1b[", b"\x1b[200~", b"\x1b[201~", b"\x1b[M"])


def try_two_thousand_random_keys(office):
    chance = random.Random("quorate keys")
    session, opened, typed = open_meeting(office), 1, []
    try:
        for turn in range(2000):
            roll = chance.random()
            if roll < 0.06:
                action = ("click", chance.randrange(80), chance.randrange(24),
                          chance.choice([0, 0, 0, 1, 2, 64, 65]))
            elif roll < 0.09:
                action = ("size", *chance.choice([(24, 80), (24, 80), (40, 132), (1, 1), (5, 20)]))
            elif roll < 0.11:
                action = ("paste", "".join(chance.choice("q l\n\tyé14.") for _ in range(9)))
            else:
                action = ("key", chance.choice(KEYS) if chance.random() < 0.9 else "\x1b")
            typed = typed[-11:] + [action]
            act(session, action)
            if turn % 20 == 19:
                session.settle(0.01, 2)
            if session.process.poll() is not None:
                status = session.process.returncode
                if status != 0:
                    raise Failure(f"ended with {stop_signal_name(status)} after {typed}")
                session.close()
                session, opened = open_meeting(office), opened + 1
            if turn % 100 == 99:
                complain_if_hung(session, typed)
        session.press("\x1b[201~")
        leave(session)
    finally:
        session.close()
    office.verify()
    print(f"      opened {opened} times, {office.run('journal', 'verify').split()[0]} entries",
          flush=True)


def act(session, action):
    kind, *what = action
    if kind == "click":
        click(session, *what)
    elif kind == "size":
        session.resize(*what)
    elif kind == "paste":
        session.press("\x1b[200~" + what[0] + "\x1b[201~")
    else:
        session.press(what[0])


def complain_if_hung(session, typed):
    """A new size must be drawn within two seconds."""
    session.settle(0.15, 3)
    rows = 30 if session.screen.rows != 30 else 31
    session.resize(rows, 100)
    end = time.monotonic() + 2
    while not session.read(0.05):
        if session.process.poll() is not None:
            return
        if time.monotonic() > end:
            raise Failure(f"nothing was drawn for 2 s after {typed}\n{session.screen.text}")
    session.resize(24, 80)
    session.settle(0.05)


def leave(session):
    for _ in range(12):
        session.press("\x1b")
        session.settle(0.05)
    session.press("\x03")
    session.wait(3)
    session.complain_unless_restored()


def try_bytes_from_a_broken_line(office):
    chance = random.Random("quorate noise")
    session = open_meeting(office)
    try:
        for _ in range(60):
            noise = bytes(chance.randrange(256) for _ in range(60))
            # What would end or stop it on purpose is left out.
            session.press(re.sub(rb"[q\x03\x1a]", b"", noise))
            session.settle(0.01, 2)
            if session.process.poll() is not None:
                raise Failure(f"ended with {stop_signal_name(session.process.returncode)}"
                              f" after {noise!r}")
        complain_if_hung(session, "noise")
    finally:
        session.close()
    office.verify()
