import Governance

/// An action as `--json` gives it.
struct ActionOutput: Encodable {
  let id: String
  let owner: String
  let due: String?
  let text: String
  let meeting: String?
  let item: String?
  let closed: Bool
  let done: String?
  let notes: [String]

  init(_ action: AgreedAction) {
    id = action.id.rawValue
    owner = action.owner
    due = action.due
    text = action.text
    meeting = action.meeting?.description
    item = action.item?.rawValue
    closed = action.access == .closed
    done = action.done?.description
    notes = action.notes.map(\.text)
  }
}
