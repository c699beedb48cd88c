#ifndef QUORATE_CSQLITE_SHIM_H
#define QUORATE_CSQLITE_SHIM_H

#include <sqlite3.h>

/* SQLite copies what is bound; the marker that says so is a cast, which Swift does not see. */
static inline int quorate_bind_text(sqlite3_stmt *statement, int place, const char *text, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, place, text ? text : "", text ? count : 0, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int quorate_bind_bytes(sqlite3_stmt *statement, int place, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, place, bytes ? bytes : "", bytes ? count : 0, SQLITE_TRANSIENT);
}

#endif
