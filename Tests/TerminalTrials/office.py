"""What every trial needs: the built program, and a rehearsal of its own to work on."""
import os
import subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--scratch-path",
         ".build-release", "--product", "quorate"]
MEETING = "salford-icb/2002-03-26"


class Office:
    """A folder with a rehearsal of Salford's board, and commands on it."""

    binary = os.path.join(ROOT, ".build-release", "release", "quorate")

    def __init__(self, folder):
        self.beside = folder
        self.folder = os.path.join(folder, "journal")
        os.makedirs(self.folder, exist_ok=True)
        self.journal = os.path.join(self.folder, "office.quorate")
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": folder, "LANG": "C.UTF-8",
            "TERM": "xterm-256color", "LOGNAME": "A. Clerk", "SWIFT_BACKTRACE": "enable=no",
        }

    @classmethod
    def build(cls):
        if not os.path.exists(cls.binary):
            subprocess.run(BUILD, cwd=ROOT, check=True)

    def rehearse(self):
        self.run("rehearse", "--no-screens")
        return self

    def run(self, *words, status=0):
        """Runs a command on the journal; its output where it ends as expected."""
        done = subprocess.run(
            [self.binary, *words, "--journal", self.journal], env=self.environment,
            stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
        if done.returncode != status:
            raise AssertionError(
                f"quorate {' '.join(words)} ended with {done.returncode}: {done.stderr.decode()}")
        return done.stdout.decode()

    def verify(self):
        self.run("journal", "verify")

    def screens(self, *words):
        return [self.binary, "screens", *words, "--journal", self.journal]
