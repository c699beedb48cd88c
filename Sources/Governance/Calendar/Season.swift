/// A season of the year, as the weather service counts it: three whole months.
enum Season: String, CaseIterable {
  case spring, summer, autumn, winter

  /// The first of its three months; winter begins in the December of the year before.
  var firstMonth: Int {
    switch self {
    case .spring: return 3
    case .summer: return 6
    case .autumn: return 9
    case .winter: return 12
    }
  }
}
