import ArgumentParser
import Secretariat

/// Where something that is written out goes: to standard output, or to a file.
struct OutputOptions: ParsableArguments {
  @Option(help: "The file to write; otherwise standard output.") var out: String?
  @Flag(help: "Replaces the file if it is there already.") var replace = false

  /// Writes the pieces of a text as they stand, all of them or none.
  func write(_ pieces: [String]) throws {
    guard let out else {
      for piece in pieces { Surroundings.current.out(piece) }
      return
    }
    try WholeFile.write(pieces, to: out, replacing: replace)
    Console.say("written to \(out)")
  }
}
