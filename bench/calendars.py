"""Writes an export of many boards that met every month for twenty years and kept their calendar.

Everything a rule can be judged by is there (notices, papers, minutes to each recipient, meetings
called off), a seeded share of it late or missing; of what was said at the meetings there is little.
"""
import datetime
import random

import journals

#: How many entries a meeting has in its own record: enough that a reader must know to leave it.
SPOKEN = 3
#: What is late, what never happened, and what was called off, in shares.
LATE, MISSING, CANCELLED = 0.05, 0.02, 0.02
REPORTS = ["Activity and finance", "Joint Investment Plan", "Complaints procedure"]
WIDER = ["carers-groups", "user-groups", "library"]


class Diary(journals.Board):
    """One board's twenty years of notices, papers and minutes."""

    def keep(self):
        self.found()
        for month in range(journals.MEETINGS):
            first = datetime.date(journals.FIRST_YEAR + month // 12, month % 12 + 1, 1)
            tuesday = first + datetime.timedelta(days=(1 - first.weekday()) % 7 + 7)
            self.meet(datetime.datetime.combine(tuesday, datetime.time(14, 0)))
        return [act for act in self.acts if act[0] <= journals.NOW]

    def drawn(self, share):
        return self.random.random() < share

    def day(self, start, in_time, late):
        """So many days from the meeting: those of a tidy office, or now and then the others."""
        return start + datetime.timedelta(days=late if self.drawn(LATE) else in_time)

    def meet(self, start):
        meeting = self.meeting(start)
        board, floor = f"board:{self.name}", f"meeting:{meeting}"
        fixed = self.day(start, -50, -33)
        self.add(fixed, board, "meeting.scheduled", meeting=meeting,
                 start=journals.moment(start), venue="Civic Centre", extraordinary=False)
        self.add(fixed, board, "notice.given", board=self.name, meetings=[meeting],
                 given=journals.moment(fixed), recipients=["members"], places=["library"])
        if self.drawn(CANCELLED):
            off = start - datetime.timedelta(days=12)
            self.add(off, board, "meeting.cancelled", meeting=meeting,
                     on=off.date().isoformat(), why="too few could come")
            return
        for paper in ["agenda"] + REPORTS:
            sent = self.day(start, -7, -2)
            self.add(sent, board, "papers.made-available", meeting=meeting, paper=paper,
                     at=journals.moment(sent))
        self.add(start, board, "meeting.opened", meeting=meeting, at=journals.moment(start))
        for person in self.people[:SPOKEN]:
            self.add(start, floor, "attendance.arrived", meeting=meeting, person=person,
                     mode="room", at=journals.moment(start))
        closed = start + datetime.timedelta(minutes=self.random.randint(60, 110))
        self.add(closed, board, "meeting.closed", meeting=meeting, at=journals.moment(closed))
        for recipient in journals.CONSTITUTION["minutes"]["to"]:
            if not self.drawn(MISSING):
                self.despatch(meeting, [recipient], self.day(start, 10, 16))
        self.despatch(meeting, WIDER, start + datetime.timedelta(days=20))

    def despatch(self, meeting, recipients, sent):
        self.add(sent, f"board:{self.name}", "minutes.despatched", meeting=meeting,
                 recipients=recipients, on=sent.date().isoformat())


def write(path, boards):
    """Writes the export of so many boards, the first of which are the same in every one."""
    acts = list(journals.opening())
    for number in range(1, boards + 1):
        acts += Diary(f"board-{number:03}", seed=f"quorate diary {number}").keep()
    return journals.chain(path, acts, f"{boards} diaries")
