import Governance

/// A screen that follows a meeting to the second.
protocol LiveScreen: MeetingBoundScreen {
  /// The meeting as it was worked out last, and from what.
  var seen: (live: LiveMeeting?, basis: Basis)? { get set }
}

extension LiveScreen {
  /// The meeting as it stands, or nil while it is not loaded.
  var live: LiveMeeting? { seen?.live }

  mutating func see(_ context: Context) {
    let basis = Basis(context, needs, at: context.world.now)
    if seen?.basis != basis { seen = (LiveMeeting(meeting, in: context), basis) }
  }
}
