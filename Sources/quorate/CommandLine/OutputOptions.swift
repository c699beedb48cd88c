import ArgumentParser
import Foundation
import Secretariat

/// Where something that is written out goes: to standard output, or to a file.
struct OutputOptions: ParsableArguments {
  @Option(help: "The file to write; otherwise standard output.") var out: String?
  @Flag(help: "Replaces the file if it is there already.") var replace = false

  /// Writes a text as it stands, whole or not at all.
  func write(_ text: String) throws {
    guard let out else { return Surroundings.current.out(text) }
    try WholeFile.write(Array(text.utf8), to: out, replacing: replace)
    Console.say("written to \(out)")
  }
}
