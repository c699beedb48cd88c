#ifndef QUORATE_CNCURSES_SHIM_H
#define QUORATE_CNCURSES_SHIM_H

/* ncursesw as Swift can use it. Swift does not import function-like macros, variadic functions or
   (in Swift 6 mode) C's global variables; each of those that the driver needs has a function here.
   Nothing here decides anything. */

#define NCURSES_WIDECHAR 1

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <curses.h>
#include <term.h>

/* wchar.h hides it unless _XOPEN_SOURCE was defined before the C library's own module was built. */
extern int wcwidth(wchar_t scalar);

/* `struct screen` is opaque; Swift sees SCREEN * as an OpaquePointer. */

/* Opens the terminal named by TERM on standard output and input; NULL when it cannot be opened.
   Unlike initscr() it never ends the process. */
static inline SCREEN *quorate_open_screen(void) { return newterm(NULL, stdout, stdin); }

/* The window that covers the screen; valid while the screen is open. */
static inline WINDOW *quorate_window(void) { return stdscr; }

/* Forgets the terminal description that setupterm() loaded for a first look. */
static inline void quorate_forget_terminal(void) { if (cur_term) del_curterm(cur_term); }

/* Whether the terminal description has a text capability, by its short name. */
static inline int quorate_has_capability(const char *name) {
  char *value = tigetstr((char *)name);
  return value != (char *)-1 && value != NULL;
}

/* How many colours there are, once start_color() has been called. */
static inline int quorate_colours(void) { return COLORS; }

/* The attributes, which are built by a function-like macro. */
static inline attr_t quorate_bold(void) { return A_BOLD; }
static inline attr_t quorate_dim(void) { return A_DIM; }
static inline attr_t quorate_reverse(void) { return A_REVERSE; }
static inline attr_t quorate_underline(void) { return A_UNDERLINE; }

/* Sets the attributes and the colour pair (0 for the terminal's own) of what is written next. */
static inline int quorate_set_style(WINDOW *window, attr_t attributes, short pair) {
  return wattr_set(window, attributes, pair, NULL);
}

/* The mouse events that the driver listens to: presses of the main button and the wheel. */
static inline mmask_t quorate_mouse_events(void) {
  return BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED;
}

/* Whether an event is a press of the main button, or of the wheel away from or towards one. */
static inline int quorate_is_press(mmask_t state) { return (state & BUTTON1_PRESSED) != 0; }
static inline int quorate_is_wheel_up(mmask_t state) { return (state & BUTTON4_PRESSED) != 0; }
static inline int quorate_is_wheel_down(mmask_t state) { return (state & BUTTON5_PRESSED) != 0; }

#endif
