import Governance
import Terminal

/// One screen: what it shows and what its keys do.
///
/// State and nothing else.
protocol Screen: Sendable {
  /// The streams that must be loaded to draw it.
  var needs: [Stream] { get }
  /// The actor's last entry here that `u` withdraws, if there is one.
  func lastOwn(in world: World) -> Recorded?
  /// Whether it lists lines that a filter can narrow.
  var hasLines: Bool { get }
  /// The meeting that is shown or selected, on which an action may open another screen.
  var meetingInHand: MeetingID? { get }
  /// What its marks mean, told in help.
  var legend: [String] { get }
  /// Its own keys, the most important first.
  var bindings: [Binding] { get }
  /// Works out what it shows, where the world or its filter has changed; heard after every message.
  mutating func see(_ context: Context)
  /// Moves within the screen, where the key is a movement.
  mutating func move(_ key: Key, in context: Context)
  /// Selects a row that was clicked.
  mutating func select(_ list: String, _ index: Int, in context: Context)
  /// Does what an action means here.
  mutating func act(_ action: Action, in context: Context) -> Step
  /// Hears that the act it asked for was saved.
  mutating func saved(in context: Context)
  /// Draws itself; the last rows of the terminal are not its own.
  func draw(on canvas: inout Canvas, in context: Context)
}

extension Screen {
  var needs: [Stream] { [] }
  func lastOwn(in world: World) -> Recorded? { nil }
  var hasLines: Bool { true }
  var legend: [String] { [] }
  var meetingInHand: MeetingID? { nil }

  mutating func see(_ context: Context) {}
  mutating func move(_ key: Key, in context: Context) {}
  mutating func select(_ list: String, _ index: Int, in context: Context) {}
  mutating func saved(in context: Context) {}

  /// Why an action cannot be done now: the refusal of the act that it would ask for.
  func objection(to action: Action, in context: Context) -> Refusal? {
    var trial = self
    guard case .perform(let act) = trial.act(action, in: context) else { return nil }
    return context.world.context.refusal(of: act)
  }
}
