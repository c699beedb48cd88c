"""Writes exports of large journals: boards that met every month for twenty years.

Everything follows from a seed, so that two runs time the same records. The shape is that of
`quorate journal export`: JSON lines, each entry with the hash that binds it to all before it.
"""
import datetime
import hashlib
import json
import random

MEETINGS = 240
EVENTS = 24_000
FIRST_YEAR = 2002
#: The rehearsal's clock stands here for good: in the middle of the last but one meeting.
NOW = datetime.datetime(2021, 11, 9, 14, 37)
MACHINE_NEVER_REACHED = 32_503_680_000

PARTNERS = {
    "council": ("city-council", "City Council"),
    "health-authority": ("health-authority", "Health Authority"),
    "primary-care": ("primary-care-trust", "Primary Care Trust"),
}
CONSTITUTION = {
    "name": "Integrated Commissioning Board",
    "nation": "england-and-wales",
    "partners": {key: name for key, (_, name) in PARTNERS.items()},
    "categories": ["health", "social-services", "carers"],
    "quorum": {
        "total": "6",
        "partners": {"council": "1", "health-authority": "1", "primary-care": "1"},
        "clause": "Quorum",
    },
    "decisions": {
        "by": "consensus", "failing": "refer to council and health-authority",
        "clause": "Decision making",
    },
    "notice": {
        "at-least": "6 weeks before", "of": ["date", "time", "venue"],
        "clause": "Meetings of the Board",
    },
    "papers": {"at-least": "3 working days before", "to": ["members"], "clause": "Agenda"},
    "minutes": {
        "within": "2 weeks after", "to": ["members", "chief-executive-council"],
        "clause": "Minutes of the Board",
    },
    "meetings": [{"at-least-every": "2 months", "from": "2002-01-01", "clause": "Meetings"}],
}
TITLES = [
    "Apologies", "Declarations of interest", "Minutes of the last meeting", "Matters arising",
    "Joint Investment Plan", "Activity and finance", "Housing placements", "Complaints procedure",
    "Joint Community Team", "Training of members", "Provider contract", "Date of next meeting",
]
SURNAMES = (
    "Reed Holt Price Mason Lowe Shah Roy Khan Wells Grant Ellis Pugh Marsh Okoro Byrne Nowak "
    "Clegg Harte Iqbal Lund").split()


def outline(value):
    """A constitution as it stands in a payload: maps are pairs, so that they keep their order."""
    if isinstance(value, dict):
        return {"map": [[key, outline(inner)] for key, inner in value.items()]}
    if isinstance(value, list):
        return [outline(inner) for inner in value]
    return value


def summer(day):
    """Whether London keeps summer time at noon of a day."""
    def last_sunday(month):
        last = datetime.date(day.year, month, 31)
        return last - datetime.timedelta(days=(last.weekday() + 1) % 7)
    return last_sunday(3) <= day < last_sunday(10)


def moment(when):
    return when.strftime("%Y-%m-%dT%H:%M:%S") + ("+01:00" if summer(when.date()) else "+00:00")


class Board:
    """One board's history as a list of (time of recording, stream, kind, payload)."""

    def __init__(self, name, seed):
        self.name = name
        self.random = random.Random(seed)
        self.acts = []
        self.people = [f"{name}-member-{number + 1}" for number in range(14)]

    def add(self, when, stream, kind, **payload):
        self.acts.append((when, stream, kind, payload))

    def found(self):
        name, board = self.name, f"board:{self.name}"
        when = datetime.datetime(FIRST_YEAR - 1, 10, 1, 9, 0)
        for number, person in enumerate(self.people):
            surname = SURNAMES[(number + len(name)) % len(SURNAMES)]
            full = f"{self.random.choice('ABCDEFGHJKLMNPRSTW')}. {surname}"
            self.add(when, "directory", "person.registered", person=person, name=full)
        self.add(when, board, "board.founded", board=name, on="2001-10-01",
                 name=f"{name.replace('-', ' ').title()} Integrated Commissioning Board")
        self.add(when, board, "constitution.adopted", board=name, by="the partners",
                 constitution=outline(CONSTITUTION), **{"from": "2001-10-01"},
                 partners={key: body for key, (body, _) in PARTNERS.items()})
        for number, person in enumerate(self.people):
            partner = list(PARTNERS)[number % 3]
            seat = f"seat-{number + 1}"
            self.add(when, board, "seat.created", board=name, seat=seat, title=f"Seat {number + 1}",
                     partner=partner, category="health", standing="full", **{"from": "2001-10-01"})
            self.add(when, board, "appointment.made", board=name, seat=seat, person=person,
                     capacity="officer", by=PARTNERS[partner][1], **{"from": "2001-10-01"})
        self.add(when, board, "office.taken", board=name, office="chair", person=self.people[0],
                 by="the Council", **{"from": "2001-10-01"})

    def live(self, wanted, meetings):
        """Founds the board and holds its latest meetings; just so many entries come of it."""
        self.found()
        starts = []
        for month in range(MEETINGS - meetings, MEETINGS):
            first = datetime.date(FIRST_YEAR + month // 12, month % 12 + 1, 1)
            tuesday = first + datetime.timedelta(days=(1 - first.weekday()) % 7 + 7)
            starts.append(datetime.datetime.combine(tuesday, datetime.time(14, 0)))
        for start in starts:
            self.meet(start)
        self.acts = [act for act in self.acts if act[0] <= NOW]
        # The odd replies that people send again make the number come out even.
        held = [start for start in starts if start < NOW]
        while len(self.acts) < wanted:
            self.reply(self.random.choice(held), self.random.choice(self.people))
        assert len(self.acts) == wanted, f"{len(self.acts)} entries where {wanted} were wanted"
        return self.acts

    def reply(self, start, person):
        meeting = self.meeting(start)
        when = start - datetime.timedelta(days=self.random.randint(2, 9), minutes=11)
        answer = "apologies" if self.random.random() < 0.12 else "attending"
        self.add(when, f"meeting:{meeting}", "reply.received", meeting=meeting, person=person,
                 reply=answer)
        return answer

    def meeting(self, start):
        return f"{self.name}/{start.date().isoformat()}"

    def meet(self, start):
        """One meeting from its fixing to its minutes: about a hundred entries."""
        meeting = self.meeting(start)
        board, floor = f"board:{self.name}", f"meeting:{meeting}"
        days, minutes = (lambda n: datetime.timedelta(days=n)), (
            lambda n: datetime.timedelta(minutes=n))
        fixed = max(start - days(50), datetime.datetime(FIRST_YEAR - 1, 11, 1, 10, 0))
        self.add(fixed, board, "meeting.scheduled", meeting=meeting, start=moment(start),
                 venue="Civic Centre", extraordinary=False)
        self.add(fixed, board, "notice.given", board=self.name, meetings=[meeting],
                 given=moment(fixed), recipients=["members", "carers-groups"], places=["library"])
        for number, title in enumerate(TITLES, 1):
            self.add(start - days(9), floor, "item.added", meeting=meeting, item=str(number),
                     number=str(number), title=title, minutes=10, presenter="Chair",
                     access="closed" if title == "Provider contract" else "open")
        coming = [person for person in self.people if self.reply(start, person) == "attending"]
        for paper in ("agenda", "reports", "Activity and finance", "Joint Investment Plan"):
            when = start - days(7 if self.random.random() < 0.95 else 3)
            self.add(when, board, "papers.made-available", meeting=meeting, paper=paper,
                     at=moment(when))

        def note(when, kind, person, **more):
            self.add(when + minutes(1), floor, kind, meeting=meeting, person=person,
                     at=moment(when), **more)
        for number, person in enumerate(coming):
            mode = "remote" if self.random.random() < 0.15 else "room"
            note(start - minutes(12 - number % 12), "attendance.arrived", person, mode=mode)
        self.add(start, board, "meeting.opened", meeting=meeting, at=moment(start))
        note(start, "presiding.taken", coming[0], elected=coming[0] != self.people[0])
        taken = start
        for number in range(1, len(TITLES) + 1):
            self.add(taken, floor, "item.taken", meeting=meeting, item=str(number),
                     at=moment(taken))
            taken += minutes(self.random.randint(6, 11))
        for person in self.random.sample(coming, 3):
            self.add(start + minutes(2), floor, "interest.declared", meeting=meeting,
                     person=person, item="11", nature="pecuniary", effect="leaves")
            out = start + minutes(self.random.randint(20, 50))
            note(out, "attendance.left-for-item", person, item="7", why="interest")
            note(out + minutes(9), "attendance.returned", person)
        for person in self.random.sample(coming, 4):
            out = start + minutes(self.random.randint(62, 66))
            note(out, "attendance.left", person)
            note(out + minutes(3), "attendance.returned", person)
        for person in self.random.sample(coming, 2):
            out = start + minutes(self.random.randint(5, 15))
            note(out, "attendance.connection-lost", person)
            note(out + minutes(2), "attendance.connection-regained", person)
        closed = taken + minutes(2)
        for person in coming[1:]:
            note(closed - minutes(1), "attendance.left", person)
        self.add(closed, board, "meeting.closed", meeting=meeting, at=moment(closed))
        for recipient in CONSTITUTION["minutes"]["to"]:
            sent = start + days(10 if self.random.random() < 0.95 else 16)
            self.add(sent, board, "minutes.despatched", meeting=meeting, recipients=[recipient],
                     on=sent.date().isoformat())


def opening():
    begun = datetime.datetime(FIRST_YEAR - 1, 9, 1, 9, 0)
    yield begun, "directory", "journal.opened", {"rehearsal": True, "title": "Twenty years"}
    for body, name in PARTNERS.values():
        yield begun, "directory", "body.registered", {"body": body, "name": name}


def write(path, first, others, share):
    """Writes an export of one board with its whole history and others with a share of theirs.

    Says how many entries that are.
    """
    acts = list(opening())
    # The opening and the clock are of the first board's number.
    acts += Board(first, seed=f"quorate {first}").live(EVENTS - len(acts) - 1, MEETINGS)
    for name in others:
        acts += Board(name, seed=f"quorate {name}").live(EVENTS // share, MEETINGS // share)
    return chain(path, acts, f"{first} {others} {share}")


def chain(path, acts, seed):
    """Writes acts as an export, in the order of their recording, each bound to all before it.

    The rehearsal's clock is set last. Says how many entries that are.
    """
    acts.sort(key=lambda act: act[0])
    acts.append((NOW, "directory", "journal.clock-set",
                 {"to": moment(NOW), "machine": MACHINE_NEVER_REACHED}))
    journal = hashlib.sha256(seed.encode()).hexdigest()[:32]
    previous, versions = bytes(32), {}
    with open(path, "w", encoding="utf-8") as file:
        file.write(json.dumps({"quorate-journal": journal, "format": 1}) + "\n")
        for number, (when, stream, kind, payload) in enumerate(acts, 1):
            version = versions[stream] = versions.get(stream, 0) + 1
            text = json.dumps(payload, sort_keys=True, separators=(",", ":"))
            fields = [journal, str(number), stream, str(version), kind, "1", moment(when),
                      "A. Clerk", text]
            digest = hashlib.sha256(b"\0")
            for field in [field.encode() for field in fields] + [previous]:
                digest.update(len(field).to_bytes(8, "big") + field)
            line = {
                "number": number, "stream": stream, "version": version, "kind": kind,
                "event-version": 1, "recorded": moment(when), "actor": "A. Clerk",
                "payload": text, "previous": previous.hex(), "hash": digest.hexdigest(),
            }
            previous = digest.digest()
            file.write(json.dumps(line) + "\n")
    return len(acts)


def write_appointments(folder, count, marker):
    """Writes so many appointments over twenty years in the form that calcurse keeps.

    The last year is the one that begins now, since calcurse opens on today; the appointment of
    today bears the marker by which its frame is known to be complete.
    """
    chance = random.Random("quorate calcurse")
    today = datetime.datetime.combine(datetime.date.today(), datetime.time(9, 0))
    appointments = [(today, marker)] + [
        (today + datetime.timedelta(days=chance.randrange(-6940, 365), hours=chance.randrange(9)),
         chance.choice(TITLES)) for _ in range(count - 1)]
    with open(f"{folder}/apts", "w", encoding="ascii") as file:
        for start, title in sorted(appointments):
            end = start + datetime.timedelta(minutes=chance.choice([30, 60, 120]))
            line = "%m/%d/%Y @ %H:%M"
            file.write(f"{start.strftime(line)} -> {end.strftime(line)} |{title}\n")
    with open(f"{folder}/conf", "w", encoding="ascii") as file:
        file.write("general.confirmquit=no\n")
