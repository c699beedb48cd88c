import ArgumentParser
import Glibc
import Secretariat

/// How much of a long list is shown: one page on a terminal, all of it elsewhere.
struct PageOptions: ParsableArguments {
  @Option(help: "Only the last so many; with --page, the number on a page.") var last: Int?
  @Option(help: "An earlier page: 2 for the one before the last, and so on.") var page: Int?

  func validate() throws {
    for (option, value) in [("--last", last), ("--page", page)] {
      if let value, !(1...1_000_000).contains(value) {
        throw ValidationError("\(option) must be a whole number from 1 to 1000000")
      }
    }
  }

  /// The page asked for and how many it has; nil where everything is wanted.
  var wanted: (page: Int, size: Int)? {
    guard last != nil || page != nil || isatty(STDOUT_FILENO) == 1 else { return nil }
    return (page ?? 1, last ?? 20)
  }

  /// Says where the reader is and how to see more, unless only the last so many were asked for.
  func tell(of count: Int?) {
    guard let (page, size) = wanted, page > 1 || last == nil else { return }
    guard let count else {
      return Console.note("page \(page); earlier entries: --page \(page + 1)")
    }
    let pages = max(1, (count + size - 1) / size)
    guard pages > 1 || page > 1 else { return }
    let more = page < pages ? "; earlier entries: --page \(page + 1)" : ""
    Console.note("page \(page) of \(pages)\(more)")
  }
}

/// Where something that is written out goes: to standard output, or to a file.
struct OutputOptions: ParsableArguments {
  @Option(help: "The file to write (default: shown here).") var out: String?
  @Flag(help: "Replaces the file if it already exists.") var replace = false

  /// Writes the pieces of a text as they stand, all of them or none.
  func write(_ pieces: [String]) throws {
    guard let out else { return pieces.forEach(Surroundings.current.out) }
    try WholeFile.write(pieces, to: out, replacing: replace)
    Console.say("written to \(out)")
  }
}
