"""A terminal just good enough to know what stands on it: text, cursor, modes; no colours."""
import re
import unicodedata

SEQUENCE = re.compile(
    rb"\x1b(?:\[([<-?]?)([0-9;:]*)[ -/]*([@-~])|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()][0-9A-Za-z]|"
    rb"[=>78MDEc])")


class Screen:
    """What a program has drawn, fed with the bytes that it wrote."""

    def __init__(self, rows, columns):
        self.modes = set()
        self.waiting = b""
        self.resize(rows, columns)

    def resize(self, rows, columns):
        old = getattr(self, "cells", [])
        self.rows, self.columns = rows, columns
        self.cells = [[" "] * columns for _ in range(rows)]
        for row, line in enumerate(old[:rows]):
            self.cells[row][:len(line)] = line[:columns]
        self.row, self.column = 0, 0
        self.top, self.bottom = 0, rows - 1
        self.wraps = False
        self.last = " "

    @property
    def lines(self):
        return ["".join(line).rstrip() for line in self.cells]

    @property
    def text(self):
        return "\n".join(self.lines)

    def feed(self, data):
        data = self.waiting + data
        self.waiting = b""
        place = 0
        while place < len(data):
            byte = data[place]
            if byte == 0x1B:
                found = SEQUENCE.match(data, place)
                if not found:
                    if len(data) - place < 64:
                        self.waiting = data[place:]
                        return
                    place += 1
                    continue
                self.obey(found)
                place = found.end()
            elif byte < 0x20:
                self.control(byte)
                place += 1
            else:
                size = 1 if byte < 0x80 else 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
                if place + size > len(data):
                    self.waiting = data[place:]
                    return
                self.put(data[place:place + size].decode("utf-8", "replace"))
                place += size

    def put(self, character):
        if unicodedata.combining(character):
            return
        wide = unicodedata.east_asian_width(character) in "WF"
        if self.wraps or (wide and self.column == self.columns - 1):
            self.column = 0
            self.line_feed()
        self.wraps = False
        self.cells[self.row][self.column] = character
        self.last = character
        if wide and self.column + 1 < self.columns:
            self.column += 1
            self.cells[self.row][self.column] = ""
        if self.column >= self.columns - 1:
            self.wraps = True
        else:
            self.column += 1

    def control(self, byte):
        self.wraps = False
        if byte == 0x08:
            self.column = max(0, self.column - 1)
        elif byte == 0x09:
            self.column = min(self.columns - 1, self.column // 8 * 8 + 8)
        elif byte == 0x0A:
            self.line_feed()
        elif byte == 0x0D:
            self.column = 0

    def line_feed(self):
        if self.row == self.bottom:
            self.scroll(self.top, 1)
        else:
            self.row = min(self.rows - 1, self.row + 1)

    def scroll(self, top, count):
        """Moves the lines from `top` to the bottom of the region up; down where negative."""
        for _ in range(min(abs(count), self.rows)):
            if count > 0:
                del self.cells[top]
                self.cells.insert(self.bottom, [" "] * self.columns)
            else:
                del self.cells[self.bottom]
                self.cells.insert(top, [" "] * self.columns)

    def obey(self, found):
        if found.group(3) is None:
            if found.group() == b"\x1bM":
                if self.row == self.top:
                    self.scroll(self.top, -1)
                else:
                    self.row = max(0, self.row - 1)
            return
        mark, final = found.group(1), found.group(3)
        numbers = [int(number or 0) for number in re.split(b"[;:]", found.group(2))]
        if mark == b"?":
            for number in numbers:
                (self.modes.add if final == b"h" else self.modes.discard)(number)
            if final == b"h" and 1049 in numbers:
                self.resize(self.rows, self.columns)
                self.cells = [[" "] * self.columns for _ in range(self.rows)]
            return
        if mark:
            return
        count = max(1, numbers[0])
        line = self.cells[self.row]
        if final in b"HfGdABCDE":
            self.wraps = False
        if final in b"Hf":
            self.row = min(self.rows, count) - 1
            self.column = min(self.columns, max(1, (numbers + [1])[1])) - 1
        elif final in b"G`":
            self.column = min(self.columns, count) - 1
        elif final == b"d":
            self.row = min(self.rows, count) - 1
        elif final == b"A":
            self.row = max(0, self.row - count)
        elif final == b"B":
            self.row = min(self.rows - 1, self.row + count)
        elif final == b"C":
            self.column = min(self.columns - 1, self.column + count)
        elif final == b"D":
            self.column = max(0, self.column - count)
        elif final == b"K":
            start = 0 if numbers[0] else self.column
            end = self.column + 1 if numbers[0] == 1 else self.columns
            line[start:end] = [" "] * (end - start)
        elif final == b"J":
            if numbers[0] == 0:
                line[self.column:] = [" "] * (self.columns - self.column)
            for row in range(self.row + 1 if numbers[0] == 0 else 0, self.rows):
                self.cells[row] = [" "] * self.columns
        elif final == b"X":
            end = min(self.columns, self.column + count)
            line[self.column:end] = [" "] * (end - self.column)
        elif final == b"P":
            del line[self.column:self.column + count]
            line.extend([" "] * (self.columns - len(line)))
        elif final == b"@":
            line[self.column:self.column] = [" "] * count
            del line[self.columns:]
        elif final == b"b":
            for _ in range(count):
                self.put(self.last)
        elif final == b"r":
            self.top = max(1, numbers[0]) - 1
            self.bottom = (numbers + [0])[1] - 1 if (numbers + [0])[1] else self.rows - 1
            self.row, self.column = 0, 0
        elif final == b"L":
            self.scroll(self.row, -count)
        elif final == b"M":
            self.scroll(self.row, count)
        elif final in b"ST":
            self.scroll(self.top, count if final == b"S" else -count)
