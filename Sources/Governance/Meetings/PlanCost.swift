/// How far a choice of days is from what an office wants; the first difference decides.
struct PlanCost: Comparable {
  /// Whether the first meeting of all is later than the interval would have it.
  var lateStarts = 0
  /// Whether the first meeting of all is not on a preferred day of the week.
  var strayStarts = 0
  /// The days by which the first meeting of all could have been earlier.
  var delay = 0
  /// Whether the next meeting after the period could not be held in time.
  var deadEnds = 0
  /// Meetings to be fixed.
  var meetings = 0
  /// Meetings that are not on a preferred day of the week.
  var strays = 0
  /// The squares of the days between each meeting and an even distance from the one before.
  var unevenness = 0

  /// One meeting more is as unwelcome as two on another day of the week.
  private var burden: Int { 2 * meetings + strays }

  private var all: [Int] {
    [lateStarts, strayStarts, delay, deadEnds, burden, strays, unevenness]
  }

  /// The better choice comes first.
  static func < (left: PlanCost, right: PlanCost) -> Bool {
    left.all.lexicographicallyPrecedes(right.all)
  }
}
