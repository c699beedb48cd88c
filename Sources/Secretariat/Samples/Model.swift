/// A constitution for a common kind of board, to start one's own from.
public struct Model: Sendable {
  /// The name by which it is asked for.
  public let name: String
  /// What kind of board it is for: the first line of its file.
  public let about: String
  public let text: String

  /// Every model, in the order of their names.
  public static var all: [Model] {
    BundledFile.names.filter { $0.hasPrefix("models/") }.sorted().compactMap { file in
      BundledFile.text(file).map { text in
        let first = text.prefix { $0 != "\n" }
        return Model(
          name: String(file.dropFirst(7).prefix { $0 != "." }),
          about: String(first.drop { $0 == "#" || $0 == " " }), text: text)
      }
    }
  }
}
