"""How the screens look: sizes, characters, colours, the mouse."""
import re
import subprocess
import time

from office import MEETING
from session import Failure, Session

LEAST = "Quorate needs 80 x 24."


def try_every_screen_opens_at_80_by_24_and_at_132_by_40(office):
    for rows, columns in ((24, 80), (40, 132)):
        for words, text in (([], "NEXT 7 DAYS"), (["--board", "salford-icb"], "Overview"),
                            (["--meeting", MEETING], "QUORATE"),
                            (["--meeting", MEETING, "--chair"], "may leave")):
            with Session(office.screens(*words), office.environment, rows, columns) as session:
                session.wait_for(text)
                session.settle()
                if "REHEARSAL" not in session.screen.lines[0]:
                    raise Failure("the first line does not say REHEARSAL\n" + session.screen.text)
                if "?" not in session.screen.lines[rows - 2]:
                    raise Failure("no hint of help at the foot\n" + session.screen.text)
                session.press("q")
                if session.wait() != 0:
                    raise Failure("q did not end with status 0")


def try_a_terminal_shrinks_to_nothing_and_comes_back(office):
    with Session(office.screens("--meeting", MEETING), office.environment) as session:
        session.wait_for("QUORATE")
        session.settle()
        whole = session.screen.lines[1]
        session.resize(5, 20)
        session.wait_for("Quorate needs 80 x 2")
        for rows, columns in ((1, 1), (1, 200), (200, 1), (2, 2), (23, 80), (24, 79), (1, 1)):
            session.resize(rows, columns)
            session.settle(0.05)
        session.resize(24, 80)
        session.wait_for("QUORATE")
        session.settle()
        if session.screen.lines[1] != whole:
            raise Failure(f"not the same as before:\n{whole}\n{session.screen.lines[1]}")
        session.resize(60, 220)
        session.settle()
        session.wait_for("QUORATE")
        session.press("q")
        session.wait()


def try_a_terminal_that_knows_no_size_is_taken_for_80_by_24(office):
    with Session(office.screens(), office.environment, rows=0, columns=0) as session:
        session.screen.resize(24, 80)
        session.wait_for("NEXT 7 DAYS")
        session.press("q")
        session.wait()


def refused(office, change, words):
    """A terminal that cannot be used: one line on standard error, status 74, nothing drawn."""
    environment = dict(office.environment)
    for name, value in change.items():
        environment.pop(name, None)
        if value is not None:
            environment[name] = value
    with Session(office.screens(), environment, stderr=subprocess.PIPE) as session:
        status = session.wait()
        said = session.process.stderr.read().decode()
        session.process.stderr.close()
        if status != 74:
            raise Failure(f"{change}: status {status}, not 74: {said}")
        if said.count("\n") != 1 or words not in said:
            raise Failure(f"{change}: not one clear line: {said!r}")
        if b"\x1b" in session.written or "\x1b" in said:
            raise Failure(f"{change}: escape codes were written: {session.written[:80]!r}")


def try_an_unknown_terminal_is_named_in_one_line(office):
    refused(office, {"TERM": "no-such-terminal"}, "no-such-terminal")
    refused(office, {"TERM": "\x1b[2Jbad"}, "TERM")


def try_a_dumb_terminal_is_named_in_one_line(office):
    refused(office, {"TERM": "dumb"}, "dumb")


def try_no_terminal_type_is_told_in_one_line(office):
    refused(office, {"TERM": None}, "TERM")
    refused(office, {"TERM": ""}, "TERM")


def try_without_a_terminal_what_is_due_is_printed(office):
    done = subprocess.run(office.screens(), env=office.environment, stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=10)
    if done.returncode not in (0, 1) or not done.stdout or b"\x1b" in done.stdout + done.stderr:
        raise Failure(f"status {done.returncode}: {done.stdout[:200]!r} {done.stderr[:200]!r}")
    # Standard input is a pipe and standard output a terminal, and the other way round.
    for end in ("stdin", "stdout"):
        with Session(["sh", "-c", '"$@" < /dev/null' if end == "stdin" else '"$@" | cat', "sh",
                      *office.screens()], office.environment) as session:
            session.wait(10)
            if b"\x1b" in session.written:
                raise Failure(f"{end} is no terminal, and escape codes were written")
            if b"Salford" not in session.written:
                raise Failure(f"{end} is no terminal: {session.written[:200]!r}")


def tour(session):
    """Goes through most screens, cards and forms, and leaves."""
    session.settle()
    for keys in ("x", "\x1b", "?", "\x1b", ":", "\x1b", "/", "a\x1b", "b", "\r", "2", "x", "\x1b",
                 "3", "\x1b[B", "x", "\x1b", "m", "o", "\x1b", "i", "\x1b", "@", "\x1b", "m",
                 "\x1b", "\t", "\x1b[B", "x", "\x1b", "v", "x", "\x1b"):
        session.press(keys)
        session.settle(0.06)
    session.press("q")
    if session.wait() != 0:
        raise Failure("the tour did not end with q\n" + session.screen.text)


def try_no_color_means_no_colour_codes(office):
    environment = dict(office.environment, NO_COLOR="1")
    with Session(office.screens(), environment) as session:
        tour(session)
        colours = coloured(session.written)
        if colours:
            raise Failure(f"colour codes were written: {sorted(colours)[:5]}")
    with Session(office.screens("--color"), environment) as session:
        tour(session)
        if not coloured(session.written):
            raise Failure("--color was asked for, and no colour was written")


def coloured(data):
    codes = set()
    for found in re.findall(rb"\x1b\[([0-9;]*)m", data):
        for code in found.split(b";"):
            if code and (30 <= int(code) <= 48 or 90 <= int(code) <= 107):
                codes.add(found.decode())
    return codes


def try_ascii_is_ascii(office):
    for words, change in ((["--ascii"], {}), ([], {"LANG": "C"}), ([], {"LANG": "", "LC_ALL": "C"}),
                          ([], {"TERM": "vt100", "LANG": "C"})):
        with Session(office.screens(*words), dict(office.environment, **change)) as session:
            tour(session)
            strange = re.findall(rb"[\x80-\xff]+", session.written)
            if strange:
                raise Failure(f"{words} {change}: {strange[:5]!r}")


def try_a_click_selects_what_it_hits(office):
    with Session(office.screens(), office.environment) as session:
        session.wait_for("NEXT 7 DAYS")
        session.settle()
        rows = [row for row, line in enumerate(session.screen.lines) if " w.d. " in line]
        target = [row for row in rows if not session.screen.lines[row].startswith(">")][-1]
        for row in (target, rows[0]):
            click(session, 12, row)
            session.wait_until(lambda: session.screen.lines[row].startswith(">"),
                               f"line {row} is not selected by a click")
        # One key gives the mouse back to the terminal, and takes it again.
        session.press("%")
        session.wait_until(lambda: 1000 not in session.screen.modes, "% gave no mouse back")
        session.press("%")
        session.wait_until(lambda: 1000 in session.screen.modes, "% did not take the mouse again")
        session.press("q")
        session.wait()


def click(session, column, row, button=0):
    """One press and release as the terminal reports it in the mode that was asked for."""
    if 1006 in session.screen.modes:
        session.press(f"\x1b[<{button};{column + 1};{row + 1}M")
        session.press(f"\x1b[<{button};{column + 1};{row + 1}m")
    else:
        place = bytes([min(255, column + 33), min(255, row + 33)])
        session.press(b"\x1b[M" + bytes([32 + button]) + place)
        session.press(b"\x1b[M" + bytes([35]) + place)
    time.sleep(0.01)
