#ifndef CDATA_H
#define CDATA_H

#include <stddef.h>

/// One file of the folder `data`, as it was when the program was built.
typedef struct {
  const char *name;            ///< its path below `data`
  const unsigned char *bytes;  ///< what it holds
  size_t count;                ///< how many bytes that is
} quorate_file;

/// How many files travel inside the program.
size_t quorate_file_count(void);

/// One of them by its place, from 0; an empty one beyond the last.
quorate_file quorate_file_at(size_t place);

#endif
