/// A screen on the stack with the filter that is set on it.
struct Layer: Sendable {
  var screen: any Screen
  var filter = ""
}
