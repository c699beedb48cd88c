import Governance
import Store

/// Snapshots of the directory and of boards: made where a stream has grown long, and taken only
/// where the entry they end with stands in the chain as it did.
extension Clerk {
  /// Takes a stream from its snapshot; false where there is none that can be taken.
  func takeSnapshot(of stream: Stream) throws(ClerkError) -> Bool {
    // What was known on a day is folded from the entries recorded by then.
    guard stream.meeting == nil, knownOn == nil else { return false }
    let row = try reading(journal.derived(.snapshot, of: [stream.board]).first)
    guard let row, try row.basis == snapshotBasis(stream, row.version),
      let snapshot = codec.unpacked(Snapshot.self, from: row.body), snapshot.version == row.version
    else { return false }
    record.take(snapshot, of: stream)
    return true
  }

  /// Keeps what a stream has come to, where it is long.
  ///
  /// A journal that can only be read does without.
  func keepSnapshot(of stream: Stream) {
    guard knownOn == nil, record.version(of: stream) > worthKeeping,
      let snapshot = record.snapshot(of: stream),
      let basis = try? snapshotBasis(stream, snapshot.version)
    else { return }
    try? journal.store(
      codec.rows(.snapshot, of: stream, version: snapshot.version, basis: basis, snapshot))
  }

  /// What a snapshot after so many entries rests on: this build, and the last of those entries,
  /// whose hash rests on all before it.
  private func snapshotBasis(_ stream: Stream, _ version: Int) throws(ClerkError) -> String {
    let last = try reading(journal.entry(of: stream, version: version))
    return DerivedRow.basis(last.map { EntryHash.hexadecimal($0.hash) } ?? "none")
  }

  /// Makes what can be made again of every board: its snapshot, what it owes and what a check
  /// tells.
  public func prepare(_ progress: (Int, Int) throws -> Void) throws {
    let (boards, holidays) = (try boards(), try holidays)
    let checks = try keptChecks(on: now.day)
    var rows: [DerivedRow] = []
    var done = 0
    try each(of: boards) { clerk, board in
      let owed = try clerk.outlook(of: board, holidays).1
      return try owed + checks.report(by: clerk, of: board).1
    } use: { made in
      rows += made
      done += 1
      try progress(done, boards.count)
    }
    try journal.store(rows)
  }
}
