/// The few words in which attendance and membership are told.
enum Wording {
  /// Why somebody is away, or nil when they are there; `number` tells the number an item prints.
  static func absence(
    _ presence: Presence, reply: Reply?, number: (ItemID) -> String
  ) -> String? {
    switch presence {
    case .present: return nil
    case .notArrived:
      switch reply {
      case .apologies: return "apologies"
      case .substitute: return "sends a substitute"
      default: return "not here yet"
      }
    case .left(let at): return "left \(at.time)"
    case .out(let at, let item, let why):
      return "out for item \(number(item)) since \(at.time): \(why)"
    case .disconnected(let at): return "connection lost \(at.time)"
    }
  }

  /// A category's key as it is said: `people supported`.
  static func category(_ key: String) -> String { key.split(separator: "-").joined(separator: " ") }
}
