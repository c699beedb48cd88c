// The least that a program under ncurses does for a key: it reads a number and a line end, changes
// that many cells of the screen, and shows them.
import CNcurses

guard quorate_open_screen() != nil, let window = quorate_window() else { fatalError("no screen") }
noecho()
cbreak()
wclear(window)
wrefresh(window)
let columns = getmaxx(window)
let cells = columns * getmaxy(window) - 1
var turn: chtype = 0
var number: Int32 = 0
while true {
  let key = wgetch(window)
  switch key {
  case 48...57: number = number * 10 + key - 48
  case 10, 13:
    turn = (turn + 1) % 26
    for cell in 0..<min(number, cells) {
      mvwaddch(window, cell / columns, cell % columns, 97 + (turn + chtype(cell)) % 26)
    }
    wrefresh(window)
    number = 0
  case 113:
    endwin()
    exit(0)
  default: break
  }
}
