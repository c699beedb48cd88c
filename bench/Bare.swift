// The least that a program under ncurses does for a key: it reads a number and a line end, changes
// that many cells of the screen, and shows them. With a file, the least that one which keeps a
// record does: it first inserts a row there, durably.
import CNcurses
import CSQLite

var database: OpaquePointer?
var insert: OpaquePointer?
if CommandLine.arguments.count > 1 {
  sqlite3_open(CommandLine.arguments[1], &database)
  let tables = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE one (text TEXT)"
  let row = "INSERT INTO one VALUES ('\(String(repeating: "a", count: 500))')"
  guard sqlite3_exec(database, tables, nil, nil, nil) == SQLITE_OK,
    sqlite3_prepare_v2(database, row, -1, &insert, nil) == SQLITE_OK
  else { fatalError("no file") }
}
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
    if let insert {
      guard sqlite3_step(insert) == SQLITE_DONE else { fatalError("nothing was inserted") }
      sqlite3_reset(insert)
    }
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
