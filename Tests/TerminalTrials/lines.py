"""The line to the terminal: stopped, hung up, signalled; idle; pasted into."""
import os
import re
import shutil
import signal
import subprocess
import time

from office import MEETING
from session import Failure, Session


def open_meeting(office, **options):
    session = Session(office.screens("--meeting", MEETING), office.environment, **options)
    try:
        session.wait_for("QUORATE")
        session.settle()
    except Failure:
        session.close()
        raise
    return session


def try_control_z_gives_the_shell_back_and_fg_the_screens(office):
    shell = ["bash", "--norc", "--noprofile", "-i"]
    environment = dict(office.environment, PS1="ready> ", HISTFILE="/dev/null")
    with Session(shell, environment) as session:
        session.wait_for("ready>")
        session.press("stty -a | cksum\n")
        session.settle()
        before = re.findall(r"^\d+ \d+$", session.screen.text, re.M)[-1:]
        words = " ".join(f"'{word}'" for word in office.screens("--meeting", MEETING))
        for _ in range(3):
            session.press(words + "\n" if _ == 0 else "fg\n")
            session.wait_for("QUORATE")
            session.settle()
            if 1049 not in session.screen.modes:
                raise Failure("the alternate screen was not taken again")
            session.press("\x1a")
            session.settle(0.3)
            left_on = session.screen.modes & {1049, 1000, 1006, 2004, 1}
            # bash asks for pasted text to be marked at its own prompt.
            left_on.discard(2004)
            if left_on:
                raise Failure(f"^Z left the modes {sorted(left_on)} on")
            session.press("clear; stty -a | cksum\n")
            session.settle(0.3)
            after = re.findall(r"^\d+ \d+$", session.screen.text, re.M)[-1:]
            if after != before:
                raise Failure(f"^Z left the line changed: {before} {after}\n{session.screen.text}")
        session.press("fg\n")
        session.wait_for("QUORATE")
        session.settle()
        session.press("\x1b[B")
        session.settle()
        session.press("q")
        session.settle(0.3)
        session.press("clear; echo status $?\n")
        session.settle()
        session.press("exit\n")
        session.wait()


def try_stopped_and_continued_it_draws_itself_again(office):
    with open_meeting(office) as session:
        for _ in range(3):
            session.signal(signal.SIGSTOP)
            time.sleep(0.1)
            # Somebody else writes over the screen and changes the line meanwhile.
            session.screen.feed(b"\x1b[?1049l\x1b[?25h\x1b[2J")
            session.signal(signal.SIGCONT)
            session.wait_for("QUORATE", 2)
            session.settle()
        session.press("q")
        if session.wait() != 0:
            raise Failure("q did not end it")


def try_stopped_while_the_terminal_is_resized(office):
    with open_meeting(office) as session:
        session.signal(signal.SIGSTOP)
        time.sleep(0.1)
        session.resize(40, 132)
        session.signal(signal.SIGCONT)
        session.settle()
        if "REHEARSAL" not in session.screen.lines[0][110:]:
            raise Failure("the new width was not noticed\n" + session.screen.text)
        session.press("q")
        session.wait()


def try_signals_end_it_with_the_terminal_restored(office):
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        for keys in ("", "@14", "?"):
            with open_meeting(office) as session:
                session.press(keys)
                session.settle(0.05)
                session.signal(number)
                status = session.wait(2)
                if status < 0 or status > 128 + 15:
                    raise Failure(f"{number.name}: ended with {status}")
                session.complain_unless_restored()
    with open_meeting(office) as session:
        session.press("\x03")
        session.wait(2)
        session.complain_unless_restored()
    office.verify()


def try_keys_that_mean_something_to_the_line_do_no_harm(office):
    with open_meeting(office) as session:
        session.press("\x13\x1c\x11\x0f\x16\x00\x04")
        session.settle()
        session.press("?")
        session.wait_for("Keys of this screen")
        session.press("\x1bq")
        session.wait()
        session.complain_unless_restored()


def seconds_used(process):
    with open(f"/proc/{process}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def try_a_hung_up_line_ends_it_within_two_seconds(office):
    # Once with the signal that a hang-up sends, once where only the line itself tells.
    for controlling in (True, False):
        with open_meeting(office, controlling=controlling) as session:
            session.hang_up()
            end = time.monotonic() + 2
            while session.process.poll() is None and time.monotonic() < end:
                time.sleep(0.01)
            if session.process.poll() is None:
                used = seconds_used(session.process.pid)
                time.sleep(1)
                spun = seconds_used(session.process.pid) - used
                raise Failure(f"still there after 2 s, and {spun:.2f} s of work in one more"
                              f" (controlling terminal: {controlling})")
    office.verify()


def try_a_paste_of_q_does_not_quit(office):
    for keys in ("", "?", ":", "/", "@"):
        with open_meeting(office) as session:
            session.press(keys)
            session.settle()
            session.press("\x1b[200~q\nqq\x1b[201~")
            session.settle()
            if session.process.poll() is not None:
                raise Failure(f"it ended when q was pasted after {keys!r}")
            session.press("\x1b")
            session.settle()
            session.press("\x1b")
            session.settle()
            session.press("\x03")
            session.wait()
    office.verify()


def try_a_paste_records_nothing(office):
    before = office.run("journal", "verify").splitlines()[0]
    with open_meeting(office) as session:
        session.press("\x1b[200~l n y a O A C\n\x1b[201~")
        session.settle()
        session.press("\x1b[200~" + "l" * 70_000 + "\x1b[201~")
        session.settle()
        session.press("\x1b[200~never ended l l l")
        session.settle(0.4)
        session.press("q")
        session.wait()
    after = office.run("journal", "verify").splitlines()[0]
    if before != after:
        raise Failure(f"{before}, and after pasting {after}")


def try_idle_it_wakes_for_the_minute_and_for_nothing_else(office):
    if not shutil.which("strace"):
        raise NotImplementedError("apt-get install strace")
    # Not in the journal's own folder: that is watched, and would tell of the trace itself.
    trace = os.path.join(office.beside, "trace")
    command = ["strace", "-f", "-tt", "-o", trace, *office.screens("--meeting", MEETING)]
    with Session(command, office.environment) as session:
        session.wait_for("QUORATE", 20)
        session.settle(1)
        with open(trace, encoding="utf-8", errors="replace") as file:
            before = len(file.readlines())
        session.read(30)
        with open(trace, encoding="utf-8", errors="replace") as file:
            since = file.readlines()[before:]
        polls = [line for line in since if re.search(r"poll.*= \d+", line)]
        # In half a minute the clock turns once at most; that takes one return of the long wait.
        waits = [line for line in polls if "Timeout" in line and "[{fd=0" in line
                 and not re.search(r", 0\) = 0", line)]
        if len(waits) > 1 or len(since) > 120:
            raise Failure(f"{len(waits)} wake-ups and {len(since)} calls in 30 s:\n"
                          + "".join(since[:40]))
        session.press("q")
        session.wait(10)
    print(f"      idle for 30 s: {len(waits)} wake-ups, {len(since)} system calls", flush=True)


def try_another_busy_file_in_the_folder_does_not_hold_it_up(office):
    """The folder may be somebody's home; what is written there is no reason to be deaf."""
    other = os.path.join(office.folder, "download")
    with open_meeting(office) as session:
        writer = subprocess.Popen(["dd", "if=/dev/zero", f"of={other}", "bs=1", "count=100000000"],
                                  stderr=subprocess.DEVNULL)
        try:
            session.read(0.5)
            session.press("?")
            session.wait_for("Keys of this screen", 2)
            used = seconds_used(session.process.pid)
            session.read(3)
            spent = (seconds_used(session.process.pid) - used) / 3
            if spent > 0.25:
                raise Failure(f"{spent:.0%} of a processor, for a file that is none of ours")
        finally:
            writer.kill()
            writer.wait()
        session.press("\x1b")
        session.settle()
        session.press("q")
        session.wait()


def try_a_mouse_report_cut_short_does_not_hold_it_up(office):
    for report in ("\x1b[<652\t", "\x1b[<0;1", "\x1b[<", "\x1b[M"):
        with open_meeting(office) as session:
            session.press(report)
            session.settle()
            session.resize(30, 100)
            if not session.read(2):
                raise Failure(f"deaf to a new size after {report!r}, until the next key")


def try_two_processes_idle_do_not_wake_each_other(office):
    with open_meeting(office) as first, open_meeting(office) as second:
        first.settle(1)
        second.settle(1)
        used = [seconds_used(session.process.pid) for session in (first, second)]
        first.read(5)
        spent = [seconds_used(session.process.pid) - before
                 for session, before in zip((first, second), used)]
        if max(spent) > 0.10:
            raise Failure(f"{spent} s of work in 5 s of idleness")
        for session in (first, second):
            session.press("q")
            session.wait()


def try_a_slow_reader_is_waited_for(office):
    """A terminal that does not read for a while is no reason to crash or to lose what is shown."""
    with open_meeting(office) as session:
        for _ in range(40):
            os.write(session.master, b"?\x1b" * 5)
            time.sleep(0.005)
        time.sleep(0.5)
        session.settle(0.5)
        session.press("?")
        session.wait_for("Keys of this screen")
        session.press("\x1b")
        session.wait_until(lambda: "Keys of this" not in session.screen.text, "esc closed nothing")
        session.press("q")
        session.wait()
