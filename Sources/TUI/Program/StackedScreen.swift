/// A screen on the stack with the filter that is set on it.
struct StackedScreen: Sendable {
  var screen: any Screen
  var filter = ""
}
