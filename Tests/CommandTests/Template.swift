import Foundation
import Synchronization
import TestSupport

/// Rehearsals made once for all tests, from which each takes a copy.
enum Template {
  private static let made = Mutex<[String: Scratch]>([:])

  /// The folder in which the rehearsal of a sample lies.
  private static func folder(of sample: String) throws -> Scratch {
    try made.withLock { made in
      if let scratch = made[sample] { return scratch }
      let scratch = try Scratch()
      try Program(home: scratch.folder).must(
        "rehearse", sample, "--no-screens", on: scratch.path("template"))
      made[sample] = scratch
      return scratch
    }
  }

  private static let firstHead = Result { () throws -> String in
    let scratch = try folder(of: "salford-assumed")
    return try Program(home: scratch.folder).head(of: scratch.path("template"))
  }

  private static let firstData = Result { try folder(of: "salford-assumed").data("template") }

  /// The bytes that each copy of the first sample has at first.
  static func data() throws -> Data { try firstData.get() }

  /// The line of the head that each copy of the first sample has at first.
  static func head() throws -> String { try firstHead.get() }

  /// The path of a fresh copy in a folder.
  static func copy(
    to scratch: Scratch, of sample: String = "salford-assumed", _ name: String = "journal"
  ) throws -> String {
    let path = scratch.path(name)
    try FileManager.default.copyItem(
      atPath: try folder(of: sample).path("template"), toPath: path)
    return path
  }
}
