import TestSupport
import Foundation

/// A rehearsal made once for all tests, from which each takes a copy.
enum Template {
  private static let made = Result { () throws -> Scratch in
    let scratch = try Scratch()
    _ = try Program(home: scratch.folder).must(
      "rehearse", "--no-screens", on: scratch.path("template"))
    return scratch
  }

  private static let firstHead = Result { () throws -> String in
    let scratch = try made.get()
    return try Program(home: scratch.folder).head(of: scratch.path("template"))
  }

  /// The line of the head that each copy has at first.
  static func head() throws -> String { try firstHead.get() }

  /// The path of a fresh copy in a folder.
  static func copy(to scratch: Scratch, _ name: String = "journal") throws -> String {
    let path = scratch.path(name)
    try FileManager.default.copyItem(atPath: try made.get().path("template"), toPath: path)
    return path
  }
}
